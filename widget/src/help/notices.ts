import type { Help, Notice } from './model';

/** The notices in force at `now` (milliseconds): `from` included, `until` not. */
export function noticesAt(help: Help, now: number): Notice[] {
  return help.notices.filter(
    ({ from, until }) => (from === null || from <= now) && (until === null || now < until),
  );
}

/** When the list of notices changes next; null when it does not. */
export function nextNoticeChange(help: Help, now: number): number | null {
  const times = help.notices.flatMap(({ from, until }) => [from, until]);
  const later = times.filter((time): time is number => time !== null && time > now);
  return later.length ? Math.min(...later) : null;
}
