import type { StatusResult } from '../../../wasm/ventanilla-core';
import { midnight, plusDays } from './zone';

/** Milliseconds; `state` is not closed. */
export interface Span {
  from: number;
  to: number;
  state: 'open' | 'unknown';
}

export interface Day {
  date: string;
  spans: Span[];
  /** Open or unknown from midnight to midnight. */
  whole: boolean;
}

export type StatusAt = (time: number) => StatusResult | null;

const HOUR = 3_600_000;
/** What runs on for longer belongs to the next day. */
const NIGHT = 12 * HOUR;
/** The day before is full, also one that the clock makes shorter. */
const FULL = 22 * HOUR;

/** What is not closed in [from, to), from change to change. */
function spansIn(status: StatusAt, from: number, to: number): Span[] {
  const spans: Span[] = [];
  for (let at = from; at < to; ) {
    const now = status(at);
    if (!now?.state) break;
    const next = now.next_change ? Date.parse(now.next_change) : Infinity;
    if (now.state !== 'closed') spans.push({ from: at, to: next, state: now.state });
    at = next;
  }
  return spans;
}

/** A span past midnight stays with its day; one that goes on through the next day is cut. */
function byDay(span: Span, midnights: readonly number[]): Span[] {
  const cut = midnights.find(
    (each) =>
      span.from < each &&
      each < span.to &&
      (span.to - each > NIGHT || each - span.from > FULL),
  );
  if (cut === undefined) return [span];
  return [{ ...span, to: cut }, ...byDay({ ...span, from: cut }, midnights)];
}

/** The hours that start on each of some days in the company's zone. */
export function daysFrom(
  status: StatusAt,
  first: string,
  count: number,
  timeZone?: string,
): Day[] {
  const starts = Array.from({ length: count + 3 }, (_, i) =>
    midnight(plusDays(first, i - 1), timeZone),
  );
  const [start = 0, end = 0] = [starts[0], starts[count + 1]];
  const spans = spansIn(status, start, end).flatMap((span) => byDay(span, starts));
  return Array.from({ length: count }, (_, i) => {
    const [from = 0, to = 0] = starts.slice(i + 1, i + 3);
    const own = spans.filter((span) => from <= span.from && span.from < to);
    const whole = own.length === 1 && own[0]?.from === from && own[0].to >= to;
    return { date: plusDays(first, i), spans: own, whole };
  });
}
