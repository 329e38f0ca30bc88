// Figures that every report has.

export interface Summary {
  count: number;
  mean: number;
  median: number;
  /** Nine of ten are at most this (nearest rank). */
  p90: number;
}

function nearestRank(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

/** null for no values. */
export function summaryOf(values: readonly number[]): Summary | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
  const half = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  const [m, d] = [Math.round(mean), Math.round(median)];
  return { count: sorted.length, mean: m, median: d, p90: nearestRank(sorted, 0.9) };
}

/** A share of 100, to one decimal; null of nothing. */
export const percent = (part: number, whole: number): number | null =>
  whole > 0 ? Math.round((part / whole) * 1000) / 10 : null;

export const percentText = (value: number | null): string => (value === null ? '–' : `${value} %`);

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** "2 d 3 h", "3 h 12 min", "45 s": the two largest units. */
export function durationText(seconds: number | null | undefined): string {
  if (seconds === null || seconds === undefined) return '–';
  const whole = Math.round(seconds);
  if (whole < minute) return `${whole} s`;
  if (whole < hour) return `${Math.round(whole / minute)} min`;
  const [unit, name, small, smallName] =
    whole < 2 * day ? [hour, 'h', minute, 'min'] : [day, 'd', hour, 'h'];
  const steps = Math.round(whole / (small as number)) * (small as number);
  const rest = Math.round((steps % (unit as number)) / (small as number));
  const large = `${Math.floor(steps / (unit as number))} ${name}`;
  return rest > 0 ? `${large} ${rest} ${smallName}` : large;
}

export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
