// A desk's coming days, and what is regular among them.
import type { FullModule } from '../../module.ts';
import { Unusable } from '../args.ts';

export interface Day {
  /** `YYYY-MM-DD`. */
  date: string;
  weekday: string;
  /** Open spans alone: what is unknown cannot be told on. `closes` may lie beyond 24:00. */
  spans: { opens: string; closes: string }[];
  note: string | null;
}

type StatedSpan = Day['spans'][number] & { state: string };

interface Asked {
  desk: number;
  contact?: string;
  lang?: string;
  /** Seconds. */
  at: number;
}

/** Whole weeks, a year and more, so that each weekday comes as often as the others. */
export const weeksAhead = 53;

export function daysOf(module: FullModule, { desk, contact, lang, at }: Asked): Day[] {
  const line = { contact, lang, count: weeksAhead * 7 };
  const answer = JSON.parse(module.days(desk, line, at));
  if (answer.error) throw new Unusable(`${answer.error.message}: ${contact}`);
  if (answer.days.length === 0) throw new Unusable('there are no "hours" to export');
  return answer.days.map((day: Omit<Day, 'spans'> & { spans: StatedSpan[] }) => ({
    ...day,
    spans: day.spans.filter(({ state }) => state === 'open'),
  }));
}

/** 0 Monday. */
export const weekdayOf = (date: string): number => (new Date(date).getUTCDay() + 6) % 7;

export const keyOf = ({ spans }: Day): string =>
  spans.map(({ opens, closes }) => `${opens}-${closes}`).join(',');

/** For each weekday, Monday first, the day that is as most of them. */
export function regularWeek(days: readonly Day[]): Day[] {
  return Array.from({ length: 7 }, (_, weekday) => {
    const same = days.filter(({ date }) => weekdayOf(date) === weekday);
    const counts = new Map<string, number>();
    for (const day of same) counts.set(keyOf(day), (counts.get(keyOf(day)) ?? 0) + 1);
    const most = Math.max(...counts.values());
    return same.find((day) => counts.get(keyOf(day)) === most)!;
  });
}

export const isRegular = (day: Day, week: readonly Day[]): boolean =>
  keyOf(week[weekdayOf(day.date)]) === keyOf(day);
