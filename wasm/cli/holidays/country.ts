// Public holidays of a country or region, from the npm package date-holidays.
import Holidays from 'date-holidays';
import { UsageError } from '../args.ts';

/** As help.json has it; the name in one language, or in several. */
export interface Holiday {
  date: string;
  name: string | Record<string, string>;
}

export interface Asked {
  /** `DO`, `ES-CT`. */
  place: string;
  years: readonly number[];
  langs: readonly string[];
  /** date-holidays' kinds: `public`, `bank`, … */
  types: readonly string[];
}

export interface Found {
  holidays: Holiday[];
  /** What a person has to look at. */
  notes: string[];
}

const day = 86_400_000;
const islamicMonth = /Muharram|Safar|Rabi|Jumada|Rajab|Shaban|Ramadan|Shawwal|Dhu/;

function calendarOf(place: string): Holidays {
  const [country, ...region] = place.toUpperCase().split('-');
  const all = new Holidays();
  if (!Object.hasOwn(all.getCountries(), country)) {
    throw new UsageError(`holidays knows no country "${place}"; a code is such as DO or ES-CT`);
  }
  if (region.length > 0 && !Object.hasOwn(all.getStates(country) ?? {}, region[0])) {
    const known = Object.keys(all.getStates(country) ?? {}).join(', ') || 'none';
    throw new UsageError(`holidays knows of ${country} these regions: ${known}`);
  }
  const [state, part] = region;
  if (!state) return new Holidays(country);
  return part ? new Holidays(country, state, part) : new Holidays(country, state);
}

/** Days of a holiday: one that begins the evening before is that of the next morning. */
function datesOf({ date, start, end }: { date: string; start: Date; end: Date }): string[] {
  const first = Date.parse(date.slice(0, 10));
  const count = Math.max(1, Math.round((end.getTime() - start.getTime()) / day));
  return Array.from({ length: count }, (_, n) =>
    new Date(first + n * day).toISOString().slice(0, 10),
  );
}

/** Names by date; two holidays of one day are one entry. */
function namesIn(calendar: Holidays, year: number, lang: string, types: readonly string[]) {
  const names = new Map<string, string[]>();
  for (const holiday of calendar.getHolidays(year, lang)) {
    if (!types.includes(holiday.type)) continue;
    for (const date of datesOf(holiday)) {
      const known = names.get(date) ?? [];
      if (!known.includes(holiday.name)) names.set(date, [...known, holiday.name]);
    }
  }
  return names;
}

/** Dates that follow the moon are announced when it is seen. */
const byMoon = (calendar: Holidays, year: number, types: readonly string[]): string[] =>
  calendar
    .getHolidays(year)
    .filter(({ type, rule }) => types.includes(type) && islamicMonth.test(rule))
    .map(({ date, name }) => `${date.slice(0, 10)} ${name}: as the moon is seen; check the date`);

export function publicHolidays({ place, years, langs, types }: Asked): Found {
  const calendar = calendarOf(place);
  const spoken = langs.length > 0 ? langs : calendar.getLanguages().slice(0, 1);
  const holidays: Holiday[] = [];
  for (const year of years) {
    const byLang = spoken.map((lang) => namesIn(calendar, year, lang, types));
    for (const date of [...byLang[0].keys()].sort()) {
      const names = byLang.map((names) => (names.get(date) ?? []).join(' / '));
      const name = Object.fromEntries(spoken.map((lang, i) => [lang, names[i]]));
      holidays.push({ date, name: spoken.length === 1 ? names[0] : name });
    }
  }
  const notes = years.flatMap((year) => byMoon(calendar, year, types));
  if (holidays.length === 0) {
    notes.push(`date-holidays has no ${types.join(' or ')} holidays for ${place}`);
  }
  return { holidays, notes };
}
