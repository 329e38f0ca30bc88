// schema.org's OpeningHoursSpecification as `hours`. A page says neither its zone nor what it means
// by equal ends, so every guess is told: docs/hours.md names them.

/** What a page's JSON-LD may have in one specification; anything else is ignored. */
export interface OpeningHoursSpecification {
  dayOfWeek?: unknown;
  opens?: unknown;
  closes?: unknown;
  validFrom?: unknown;
  validThrough?: unknown;
}

export interface ImportedHours {
  /** In help.json's notation; null where nothing could be used. */
  hours: string | null;
  /** In English, for the person who reviews what was imported. */
  warnings: string[];
}

/** `Mo`…`Su`, then `PH`, in the order in which rules name them. */
const days = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su', 'PH'] as const;
const dayNames: Record<string, (typeof days)[number]> = {
  monday: 'Mo', tuesday: 'Tu', wednesday: 'We', thursday: 'Th', friday: 'Fr', saturday: 'Sa',
  sunday: 'Su', publicholidays: 'PH',
};
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Where a validity has no end: rules have no open ends. */
const earliest = '2000-01-01';
const latest = '2099-12-31';

/** The spans of each day; a day with an empty list is closed, one without is not spoken of. */
type Week = Map<string, string[]>;

const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** `Monday`, `https://schema.org/Monday`, `{"@id": …}`, and the two letters in use as well. */
function dayOf(value: unknown): string | undefined {
  const isObject = typeof value === 'object' && value !== null;
  const id = isObject ? (value as { '@id'?: unknown })['@id'] : value;
  if (typeof id !== 'string') return undefined;
  const word = id.slice(id.lastIndexOf('/') + 1).trim();
  return dayNames[word.toLowerCase()] ?? days.find((day) => day === word);
}

/** `09:00`, `9:00:00`, `T09:00`; what follows (a second, a zone) changes nothing. */
function minuteOf(value: unknown): number | undefined {
  const parts = typeof value === 'string' ? /^T?(\d{1,2}):(\d{2})/.exec(value.trim()) : null;
  if (!parts) return undefined;
  const [hour, minute] = [Number(parts[1]), Number(parts[2])];
  const total = hour * 60 + minute;
  return minute < 60 && total <= 1440 ? total : undefined;
}

const clock = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** A specification's span; '' where it says closed, undefined where it cannot be used. */
function spanOf(spec: OpeningHoursSpecification, warn: (text: string) => void): string | undefined {
  if (spec.opens === undefined || spec.opens === null) return '';
  const opens = minuteOf(spec.opens);
  const closes = minuteOf(spec.closes);
  if (opens === undefined || closes === undefined || opens === 1440) {
    const [from, to] = [spec.opens, spec.closes].map((time) => JSON.stringify(time));
    warn(`"opens" ${from} and "closes" ${to} are no times: left out`);
    return undefined;
  }
  if ([spec.opens, spec.closes].some((time) => /Z$|[+-]\d{2}:?\d{2}$/.test(String(time)))) {
    warn('times with an offset are taken as local times; set "timeZone"');
  }
  if (opens === 0 && closes === 0) {
    warn('00:00 to 00:00 is read as closed, as search engines do; if open, write 00:00-24:00');
    return '';
  }
  if (opens === closes) {
    warn(`opens and closes at ${clock(opens)}: left out`);
    return undefined;
  }
  if (closes === 23 * 60 + 59) {
    warn('closing at 23:59 is read as 24:00');
    return `${clock(opens)}-24:00`;
  }
  return `${clock(opens)}-${clock(closes === 0 ? 1440 : closes)}`;
}

function dateOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim().slice(0, 10) : '';
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined;
}

/** `2026 Dec 24-2027 Jan 6 `, with the space that a rule goes on after; '' for always. */
function datesText(from: string, to: string): string {
  if (from === earliest && to === latest) return '';
  const text = (date: string) =>
    `${date.slice(0, 4)} ${months[Number(date.slice(5, 7)) - 1]} ${Number(date.slice(8))}`;
  return from === to ? `${text(from)} ` : `${text(from)}-${text(to)} `;
}

/** Neighbouring days as ranges, PH beside them: `Mo-Fr`, `Mo,We`, `Sa,PH`; '' for all seven. */
function daysText(named: readonly string[]): string {
  const week = days.slice(0, 7);
  const parts: string[] = [];
  for (let i = 0; i < week.length; ++i) {
    if (!named.includes(week[i])) continue;
    const start = i;
    while (i + 1 < week.length && named.includes(week[i + 1])) ++i;
    if (i - start > 1) parts.push(`${week[start]}-${week[i]}`);
    else parts.push(...week.slice(start, i + 1));
  }
  if (named.includes('PH')) parts.push('PH');
  return parts.join(',');
}

/** One rule for the days that share their spans, in the week's order; holidays after them. */
function rulesOf(dates: string, week: Week): string[] {
  const bySpans = new Map<string, string[]>();
  for (const day of days) {
    const spans = week.get(day);
    if (!spans) continue;
    const text = [...new Set(spans)].sort().join(',') || 'off';
    const key = day === 'PH' ? `PH ${text}` : text;
    bySpans.set(key, [...(bySpans.get(key) ?? []), day]);
  }
  return [...bySpans].map(([key, named]) => {
    const selector = dates && named.length === 7 ? '' : `${daysText(named)} `;
    return `${dates}${selector}${key.replace(/^PH /, '')}`;
  });
}

/** The specifications by the dates for which they hold. */
function weeksOf(specs: readonly unknown[], warnings: string[]): Map<string, Week> {
  const weeks = new Map<string, Week>();
  specs.forEach((item, index) => {
    const warn = (text: string) => warnings.push(`openingHoursSpecification ${index + 1}: ${text}`);
    if (typeof item !== 'object' || item === null) return warn('is no object: left out');
    const spec = item as OpeningHoursSpecification;
    const span = spanOf(spec, warn);
    const [from, to] = [dateOf(spec.validFrom), dateOf(spec.validThrough)];
    if ((spec.validFrom && !from) || (spec.validThrough && !to)) {
      return warn('its validity is no date: left out');
    }
    if (from && to && from > to) return warn('its validity runs backwards: left out');
    if (span === undefined) return undefined;
    if (!from !== !to) warn('its validity has no end at one side; give it one');
    const named = list(spec.dayOfWeek).map(dayOf);
    if (named.includes(undefined)) warn('has a dayOfWeek that is none of schema.org’s');
    const key = `${from ?? earliest}/${to ?? latest}`;
    const week = weeks.get(key) ?? weeks.set(key, new Map()).get(key)!;
    const known = named.filter((day) => day !== undefined);
    if (known.length === 0 && named.length > 0) return undefined;
    for (const day of known.length > 0 ? known : days.slice(0, 7)) {
      week.set(day, [...(week.get(day) ?? []), ...(span ? [span] : [])]);
    }
    return undefined;
  });
  return weeks;
}

/** Longer validities first: what holds for fewer days stands over what holds for more. */
function byLength([a]: [string, Week], [b]: [string, Week]): number {
  const length = (key: string) => {
    const [from, to] = key.split('/').map((date) => Date.parse(date));
    return to - from;
  };
  return length(b) - length(a) || (a < b ? -1 : 1);
}

/**
 * `openingHoursSpecification` (with `specialOpeningHoursSpecification` behind it) as `hours`.
 * Never throws: what cannot be used is left out and told in `warnings`.
 */
export function hoursFromSchemaOrg(specs: readonly unknown[]): ImportedHours {
  const warnings: string[] = [];
  const weeks = [...weeksOf(specs, warnings)].sort(byLength);
  const rules = weeks.flatMap(([key, week]) => {
    const [from, to] = key.split('/');
    const dates = datesText(from, to);
    // In the week of always, a day that is closed needs no rule.
    const spoken = [...week].filter(([day, spans]) => dates || day === 'PH' || spans.length > 0);
    return rulesOf(dates, new Map(spoken));
  });
  if (rules.length === 0) return { hours: weeks.length > 0 ? 'off' : null, warnings };
  warnings.push('schema.org names no zone: check "timeZone"');
  const hours = rules.join('; ');
  return { hours: hours === 'Mo-Su 00:00-24:00' ? '24/7' : hours, warnings };
}
