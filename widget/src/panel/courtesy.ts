import { foldedWords, listed } from '../help/folded';
import type { Catalogue } from '../i18n/catalogue';

/** What is said instead of an answer: a greeting back, or "you are welcome". */
export type Courtesy = 'hello' | 'welcome';

/** Understood in every language of the interface. */
const HELLO = 'hello hi hey';
const THANKS = 'thanks thank thx ty ok okay bye';

/**
 * Whether a query is nothing but a greeting, thanks or a goodbye. It is only asked of queries that
 * no entry answers: an entry about thanks comes first.
 */
export function courtesyIn(query: string, words: Catalogue['courtesies']): Courtesy | null {
  const asked = foldedWords(query);
  const hello = `${HELLO} ${words.hello}`;
  const thanks = `${THANKS} ${words.welcome}`;
  if (!asked.every(listed(`${hello} ${thanks} ${words.between}`))) return null;
  return asked.some(listed(thanks)) ? 'welcome' : asked.some(listed(hello)) ? 'hello' : null;
}
