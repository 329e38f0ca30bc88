import type { Localized } from './model';
import { isObject, list, localized, object, string } from './read';

export interface Notice {
  /** Its place in the file. */
  index: number;
  situation: Localized;
  measures: Localized;
  prevention: Localized;
  /** Milliseconds; null where the file says nothing. */
  estimate: number | null;
  from: number | null;
  until: number | null;
}

function instant(value: unknown): number | null {
  const time = Date.parse(string(value));
  return Number.isNaN(time) ? null : time;
}

function notice(value: unknown, index: number, lang: string): Notice[] {
  const item = object(value);
  const situation = localized(item['situation'], lang);
  if (!situation.length) return [];
  return [
    {
      index,
      situation,
      measures: localized(item['measures'], lang),
      prevention: localized(item['prevention'], lang),
      estimate: instant(item['estimate']),
      from: instant(item['from']),
      until: instant(item['until']),
    },
  ];
}

/** The usable notices of a parsed help.json; plain texts are in `lang`. */
export function readNotices(file: unknown, lang: string): Notice[] {
  const items = isObject(file) ? list(file['notices']) : [];
  return items.flatMap((item, index) => notice(item, index, lang));
}

/** The notices in force at `now` (milliseconds): `from` included, `until` not. */
export function noticesAt(notices: readonly Notice[], now: number): Notice[] {
  return notices.filter(
    ({ from, until }) => (from === null || from <= now) && (until === null || now < until),
  );
}

/** When the list of notices changes next; Infinity when it does not. */
export function nextNoticeChange(notices: readonly Notice[], now: number): number {
  const times = notices.flatMap(({ from, until }) => [from ?? 0, until ?? 0]);
  return Math.min(...times.filter((time) => time > now));
}
