/** Times of the file (a notice's estimate) for the visitor: the company's clock, then their own. */
function clock(time: number, lang: string, timeZone: string | undefined, now: number): string {
  const day = (at: number): string => new Intl.DateTimeFormat('en-CA', { timeZone }).format(at);
  const near = day(time) === day(now);
  const date: Intl.DateTimeFormatOptions = near ? {} : { weekday: 'long', day: 'numeric', month: 'long' };
  const options: Intl.DateTimeFormatOptions = { ...date, hour: 'numeric', minute: '2-digit', timeZone };
  return new Intl.DateTimeFormat(lang, options).format(time);
}

/** "martes, 24 de noviembre, 18:00 (Santo Domingo)", with the visitor's clock where it differs. */
export function whenText(time: number, lang: string, zone: string | null, now: number): string {
  const theirs = clock(time, lang, undefined, now);
  if (!zone) return theirs;
  const ours = clock(time, lang, zone, now);
  if (ours === theirs) return ours;
  const city = zone.split('/').pop()?.replace(/_/g, ' ') ?? zone;
  return `${ours} (${city}) · ${theirs}`;
}

export function priceText(amount: number, currency: string, lang: string): string {
  return new Intl.NumberFormat(lang, { style: 'currency', currency, minimumFractionDigits: Number.isInteger(amount) ? 0 : 2 }).format(amount);
}

export function languageName(tag: string, inLang: string): string {
  try {
    const name = new Intl.DisplayNames(inLang, { type: 'language' }).of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(inLang) + name.slice(1);
  } catch {
    return tag;
  }
}
