// Hours as schema.org's OpeningHoursSpecification: the regular week, and beside it the coming days
// that differ. schema.org has no zone, no holidays to come and no state that is unknown.
import { type Day, isRegular, keyOf, regularWeek, weekdayOf } from './days.ts';

interface Specification {
  '@type': 'OpeningHoursSpecification';
  dayOfWeek?: string | string[];
  opens: string;
  closes: string;
  validFrom?: string;
  validThrough?: string;
}

/** Days that share their spans: some weekdays of a stretch of dates. */
interface Stretch {
  key: string;
  days: Day[];
}

const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const daysPerWeek = 7;
const number = (date: string): number => Date.parse(date) / 86_400_000;

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Search engines take 00:00 to 23:59 for the whole day, and equal ends at 00:00 for closed. */
function ends({ opens, closes }: Day['spans'][number]): { opens: string; closes: string } {
  const length = minutes(closes) - minutes(opens);
  if (length >= 1440) return { opens: '00:00', closes: '23:59' };
  const past = minutes(closes) % 1440;
  const clock = [Math.floor(past / 60), past % 60].map((part) => String(part).padStart(2, '0'));
  return { opens, closes: clock.join(':') };
}

function specifications(day: Day, more: Partial<Specification>): Specification[] {
  const spans = day.spans.length > 0 ? day.spans.map(ends) : [{ opens: '00:00', closes: '00:00' }];
  return spans.map((span) => ({ '@type': 'OpeningHoursSpecification', ...more, ...span }));
}

const oneOrMore = (list: string[]): string | string[] => (list.length === 1 ? list[0] : list);

/** Weekdays that share their spans are one specification for each span. */
function regular(week: readonly Day[]): Specification[] {
  const byKey = new Map<string, Day[]>();
  for (const day of week) byKey.set(keyOf(day), [...(byKey.get(keyOf(day)) ?? []), day]);
  return [...byKey.values()]
    .filter(([day]) => day.spans.length > 0)
    .flatMap((same) => {
      const dayOfWeek = oneOrMore(same.map(({ date }) => names[weekdayOf(date)]));
      return specifications(same[0], { dayOfWeek });
    });
}

/** Days that differ, in stretches in which a week at most passes between two of them. */
function stretches(different: readonly Day[]): Stretch[] {
  const all: Stretch[] = [];
  const open = new Map<string, Stretch>();
  for (const day of different) {
    const key = keyOf(day);
    const last = open.get(key);
    if (last && number(day.date) - number(last.days[last.days.length - 1].date) <= daysPerWeek) {
      last.days.push(day);
    } else {
      const started = { key, days: [day] };
      open.set(key, started);
      all.push(started);
    }
  }
  return all;
}

/** A stretch that one specification can tell: days on end, or its weekdays for three weeks. */
function isOne({ days }: Stretch): boolean {
  const weekdays = new Set(days.map(({ date }) => weekdayOf(date)));
  const [first, last] = [number(days[0].date), number(days[days.length - 1].date)];
  const length = last - first + 1;
  let expected = 0;
  for (let n = first; n <= last; ++n) if (weekdays.has((n + 3) % daysPerWeek)) ++expected;
  return length === days.length || (expected === days.length && length > 2 * daysPerWeek);
}

function special(stretch: Stretch): Specification[] {
  if (!isOne(stretch)) {
    return stretch.days.flatMap((day) => special({ key: stretch.key, days: [day] }));
  }
  const { days } = stretch;
  const [validFrom, validThrough] = [days[0].date, days[days.length - 1].date];
  const weekdays = [...new Set(days.map(({ date }) => weekdayOf(date)))].sort();
  const onEnd = number(validThrough) - number(validFrom) + 1 === days.length;
  const named = onEnd ? {} : { dayOfWeek: oneOrMore(weekdays.map((day) => names[day])) };
  return specifications(days[0], { ...named, validFrom, validThrough });
}

/** The members of a page's JSON-LD that tell its hours. */
export function schemaOrg(days: readonly Day[]) {
  const week = regularWeek(days);
  const different = days.filter((day) => !isRegular(day, week));
  return {
    openingHoursSpecification: regular(week),
    specialOpeningHoursSpecification: stretches(different).flatMap(special),
  };
}
