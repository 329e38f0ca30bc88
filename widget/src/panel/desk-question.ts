import type { Catalogue } from '../i18n/catalogue';
import { foldedWords } from '../help/folded';

/** What the desk itself answers where no entry does: when it is open, and who is there. */
export type DeskQuestion = 'hours' | 'person';

const STEP = 32 * 86_400_000;

/** The names of weekdays and months by language: a formatter is too dear for every keystroke. */
const namesIn: Record<string, string[]> = {};

/** Twelve days, 32 days apart, have all the names. */
function dateNames(lang: string): string[] {
  const format = new Intl.DateTimeFormat(lang, { weekday: 'long', month: 'long', timeZone: 'UTC' });
  const days = Array.from({ length: 12 }, (_, i) => format.format(i * STEP));
  return foldedWords(days.join(' '));
}

/**
 * Whether a query asks for opening hours, or for a person or the way to one, and for nothing else:
 * all its words must be known. "Abren los sábados" is, "abren una cuenta" is not.
 */
export function deskQuestionIn(
  query: string,
  { hours, person, between }: Catalogue['asks'],
  lang: string,
): DeskQuestion | null {
  const asked = foldedWords(query);
  const some = (list: string): boolean => asked.some((word) => list.split(' ').includes(word));
  const found = some(hours) ? 'hours' : some(person) ? 'person' : null;
  if (!found) return null;
  const all = [...`${hours} ${person} ${between}`.split(' '), ...(namesIn[lang] ??= dateNames(lang))];
  const known = (word: string): boolean =>
    /^\d/.test(word) || all.includes(word) || all.includes(word.replace(/s$/, ''));
  return asked.every(known) ? found : null;
}
