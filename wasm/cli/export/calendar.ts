// The closed days as an iCalendar file: days on which the regular week is open and the desk is not.
import { createEvents, type EventAttributes } from 'ics';
import { Unusable } from '../args.ts';
import { type Day, regularWeek, weekdayOf } from './days.ts';

export interface Calendar {
  name: string;
  /** What a closed day without a name of its own is called. */
  closed: string;
  /** Makes the events' ids this company's. */
  host: string;
  /** Milliseconds; when the file was made. */
  at: number;
}

interface Closure {
  from: string;
  /** The day after the last. */
  to: string;
  note: string | null;
}

const after = (date: string): string =>
  new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);

/** Neighbouring days of one name are one event. */
function closuresOf(days: readonly Day[]): Closure[] {
  const week = regularWeek(days);
  const closures: Closure[] = [];
  for (const { date, spans, note } of days) {
    if (spans.length > 0 || week[weekdayOf(date)].spans.length === 0) continue;
    const last = closures.at(-1);
    if (last?.to === date && last.note === note) last.to = after(date);
    else closures.push({ from: date, to: after(date), note });
  }
  return closures;
}

const parts = (date: string) => date.split('-').map(Number) as [number, number, number];

export function closedDays(days: readonly Day[], { name, closed, host, at }: Calendar): string {
  const events = closuresOf(days).map(({ from, to, note }) => ({
    start: parts(from),
    end: parts(to),
    title: note ?? closed,
    uid: `${from}@${host}`,
    transp: 'TRANSPARENT' as const,
    timestamp: at,
  }));
  // Events' types lack `timestamp`, which keeps the same days the same file.
  const { error, value } = createEvents(events as EventAttributes[], {
    calName: name,
    productId: 'ventanilla',
  });
  if (error || value === null) throw new Unusable(`the calendar cannot be written: ${error}`);
  return value;
}
