import type { Catalogue } from '../i18n/catalogue';
import { foldedWords } from '../help/folded';

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
  const some = (list: string): boolean => asked.some((word) => list.split(' ').includes(word));
  const hello = `${HELLO} ${words.hello}`;
  const thanks = `${THANKS} ${words.welcome}`;
  const all = `${hello} ${thanks} ${words.between}`.split(' ');
  if (!asked.every((word) => all.includes(word))) return null;
  return some(thanks) ? 'welcome' : some(hello) ? 'hello' : null;
}
