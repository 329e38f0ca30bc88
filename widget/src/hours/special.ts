import type { Localized } from '../help/model';
import { isObject, list, localized, string } from '../help/read';

/** A day that is not like others of its weekday, as help.json names it. */
export interface Named {
  from: string;
  to: string;
  name: Localized;
}

/** Holidays and special days of a parsed help.json; later ones hold over earlier ones. */
export function namedDays(file: unknown, lang: string): Named[] {
  if (!isObject(file)) return [];
  const holidays = list(file['holidays']).map((item) => (isObject(item) ? item : { date: item }));
  const special = list(file['special']).filter(isObject);
  return [
    ...holidays.map(({ date, name }) => ({ from: date, to: date, name })),
    ...special.map(({ from, to, note }) => ({ from, to: to ?? from, name: note })),
  ].map(({ from, to, name }) => ({
    from: string(from),
    to: string(to),
    name: localized(name, lang),
  }));
}

export function nameOn(named: readonly Named[], date: string): Localized {
  return named.filter(({ from, to }) => from <= date && date <= to).at(-1)?.name ?? [];
}
