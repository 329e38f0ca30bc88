import { wallClock } from '../zones/table';

const DAY = 86_400_000;

export const dateOf = (time: number, timeZone?: string): string =>
  new Date(wallClock(time, timeZone)).toISOString().slice(0, 10);

export const plusDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);

/** The instant at which a date begins; where the clock jumps over midnight, that of the jump. */
export function midnight(date: string, timeZone?: string): number {
  const local = Date.parse(date);
  const offset = (time: number): number => wallClock(time, timeZone) - time;
  const [before, after] = [local - DAY, local + DAY].map((near) => local - offset(near)) as [
    number,
    number,
  ];
  return wallClock(before, timeZone) !== local && wallClock(after, timeZone) === local
    ? after
    : before;
}
