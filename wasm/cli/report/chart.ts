// Horizontal bars as an SVG file of its own: readable without the report, in print and in the dark.

export interface Bar {
  label: string;
  /** One for each series; null: nothing to show. */
  values: Array<number | null>;
  /** What is written behind the bar, if not the number. */
  texts?: string[];
}

export interface Chart {
  title: string;
  /** Names of the values, in the order of each bar's; one series needs none. */
  series: string[];
  bars: Bar[];
}

const width = 720;
const label_width = 170;
const value_width = 90;
const bar_height = 16;
const gap = 12;
/** Told apart with any colour vision: Okabe and Ito, https://jfly.uni-koeln.de/color/ (2008). */
const colours = ['#0072b2', '#e69f00', '#009e73', '#cc79a7'];

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const label_letters = 26;
const short = (text: string): string =>
  text.length > label_letters ? `${text.slice(0, label_letters - 1)}…` : text;

const rounded = (value: number): string => String(Math.round(value * 100) / 100);

function text(x: number, y: number, content: string, attributes = ''): string {
  return `<text x="${x}" y="${y}"${attributes}>${escaped(content)}</text>`;
}

function barParts(bar: Bar, top: number, scale: number): string[] {
  const middle = top + (bar.values.length * bar_height) / 2 + 4;
  const label = text(label_width - 8, middle, short(bar.label), ' text-anchor="end"');
  const drawn = bar.values.flatMap((value, i) => {
    if (value === null) return [];
    const y = top + i * bar_height;
    const length = Math.max(1, Math.round(value * scale));
    const rect =
      `<rect x="${label_width}" y="${y}" width="${length}" height="${bar_height - 2}" ` +
      `fill="${colours[i % colours.length]}"/>`;
    return [rect, text(label_width + length + 6, y + 12, bar.texts?.[i] ?? rounded(value))];
  });
  return [label, ...drawn];
}

function legend(series: readonly string[], y: number): string[] {
  if (series.length < 2) return [];
  const column = 150;
  return series.flatMap((name, i) => [
    `<rect x="${label_width + i * column}" y="${y - 10}" width="12" height="12" ` +
      `fill="${colours[i % colours.length]}"/>`,
    text(label_width + i * column + 18, y, name),
  ]);
}

export function toSvg({ title, series, bars }: Chart): string {
  const values = bars.flatMap((bar) => bar.values).filter((value) => value !== null);
  const scale = (width - label_width - value_width) / Math.max(...values, Number.MIN_VALUE);
  const head = series.length > 1 ? 64 : 40;
  const parts: string[] = [];
  let top = head;
  for (const bar of bars) {
    parts.push(...barParts(bar, top, scale));
    top += bar.values.length * bar_height + gap;
  }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${top}" width="${width}" ` +
      `height="${top}" role="img" aria-labelledby="title" font-family="sans-serif" font-size="12">`,
    `<title id="title">${escaped(title)}</title>`,
    `<rect width="${width}" height="${top}" fill="#fff"/>`,
    text(12, 24, title, ' font-size="15" font-weight="bold"'),
    ...legend(series, 48),
    ...parts,
    '</svg>\n',
  ].join('\n');
}
