/** A Markdown table; the first column is text, the others stand to the right. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, i) => (i === 0 ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

export const percent = (share) => (Number.isFinite(share) ? (100 * share).toFixed(1) : '–');

/** Two significant digits, without exponents. */
export const short = (value) =>
  !Number.isFinite(value)
    ? '–'
    : value >= 10
      ? value.toFixed(0)
      : String(Number(value.toPrecision(2)));

export const kilobytes = (bytes) => (Number.isFinite(bytes) ? (bytes / 1000).toFixed(1) : '–');
