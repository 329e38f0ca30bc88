import { foldedWords, listed } from '../help/folded';
import type { Catalogue } from '../i18n/catalogue';
import type { State } from './state';

/** What the desk itself answers where no entry does: when it is open, and who is there. */
export type DeskQuestion = 'hours' | 'person';

const STEP = 32 * 86_400_000;

/** The names of weekdays and months by language: a formatter is too dear for every keystroke. */
const namesIn: Record<string, string> = {};

/** Twelve days, 32 days apart, have all the names. */
function dateNames(lang: string): string {
  const format = new Intl.DateTimeFormat(lang, { weekday: 'long', month: 'long', timeZone: 'UTC' });
  const days = Array.from({ length: 12 }, (_, i) => format.format(i * STEP));
  return foldedWords(days.join(' ')).join(' ');
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
  const found = asked.some(listed(hours)) ? 'hours' : asked.some(listed(person)) ? 'person' : null;
  if (!found) return null;
  const isListed = listed(`${hours} ${person} ${between} ${(namesIn[lang] ??= dateNames(lang))}`);
  const known = (word: string): boolean =>
    /^\d/.test(word) || isListed(word) || isListed(word.replace(/s$/, ''));
  return asked.every(known) ? found : null;
}

/** What the query asks of the desk, if the desk can tell. */
export function askedOfDesk(state: State, query: string): DeskQuestion | null {
  const { help, status, t, interfaceLang } = state;
  const asked = deskQuestionIn(query, t.asks, interfaceLang);
  const known = asked === 'hours' ? status?.text : help?.contacts.length;
  return known ? asked : null;
}
