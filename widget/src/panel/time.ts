import { fill } from '../i18n/catalogue';
import { wallClock } from '../zones/table';
import { placeOf } from './zone-name';

/** Making one takes a thousand times longer than using it, and every keystroke draws times. */
const formats: Record<string, Intl.DateTimeFormat> = {};

/** "12:00 PM" as the core writes it: "12:00 pm". */
export const inCoresWords = (clock: string): string =>
  clock.replace(/\b[AP]M\b/, (half) => half.toLowerCase());

const format = (time: number, lang: string, options: Intl.DateTimeFormatOptions): string =>
  inCoresWords(
    (formats[lang + JSON.stringify(options)] ??= new Intl.DateTimeFormat(lang, options)).format(time),
  );

const day = (time: number, timeZone?: string): number =>
  Math.floor(wallClock(time, timeZone) / 86_400_000);

function clock(time: number, lang: string, near: boolean, timeZone?: string): string {
  const date: Intl.DateTimeFormatOptions = near
    ? {}
    : { weekday: 'long', day: 'numeric', month: 'long' };
  return format(time, lang, { ...date, hour: 'numeric', minute: '2-digit', timeZone });
}

/**
 * A time of the file (a notice's estimate) for the visitor: the company's clock, then their own.
 * "martes, 24 de noviembre, 18:00 (Santo Domingo)", and the visitor's own clock where it differs,
 * in the words of `yours` ("{time} on this device"); the place is left out unless `named`.
 */
export function whenText(
  time: number,
  now: number,
  words: { lang: string; zone: string | null; yours: string; named: boolean },
): string {
  const { lang, yours, named } = words;
  const zone = words.zone ?? undefined;
  const here = day(time, zone);
  const ours = clock(time, lang, here === day(now, zone), zone);
  const theirDay = day(time);
  const theirs = clock(time, lang, theirDay === here || theirDay === day(now));
  if (!zone || wallClock(time, zone) === wallClock(time)) return ours;
  const place = named ? ` (${placeOf(zone, lang)})` : '';
  return `${ours}${place} · ${fill(yours, { time: theirs })}`;
}

export function priceText(amount: number, currency: string, lang: string): string {
  return new Intl.NumberFormat(lang, {
    style: 'currency',
    currency,
    minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
  }).format(amount);
}

export function languageName(tag: string, inLang: string): string {
  try {
    const name = new Intl.DisplayNames(inLang, { type: 'language' }).of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(inLang) + name.slice(1);
  } catch {
    return tag;
  }
}
