import { fold, foldedWords } from './folded';
import type { Entry, Help } from './model';
import { isObject, list, object, string, strings } from './read';

/** The search of a page on which the core cannot run: words that occur, and nothing cleverer. */

const words = (text: string): string[] => foldedWords(text).filter(({ length }) => length > 2);

/** An entry with what only this search reads. */
export interface Searched extends Entry {
  alternatives: string[];
  pages: string[];
}

/** The entries, with their other wordings and pages from the parsed help.json. */
export function readSearched({ entries }: Help, file: unknown): Searched[] {
  const items = list(object(file)['faq']).map(object);
  return entries.map((entry) => {
    const item = items.find(({ id }) => string(id) === entry.id) ?? {};
    const { alternatives, pages } = item;
    const all = isObject(alternatives) ? Object.values(alternatives) : [alternatives];
    return { ...entry, alternatives: all.flatMap(strings), pages: strings(pages) };
  });
}

function score(entry: Searched, query: string[]): number {
  const texts = (list: ReadonlyArray<readonly [string, string]>): string =>
    fold(list.map(([, text]) => text).join(' '));
  const asked = texts(entry.question) + fold(entry.alternatives.join(' '));
  const answer = texts(entry.answer);
  const worth = (word: string): number =>
    asked.includes(word) ? 3 : answer.includes(word) ? 1 : 0;
  return query.reduce((sum, word) => sum + worth(word), 0);
}

export function filterEntries(entries: readonly Searched[], query: string, limit: number): string[] {
  const asked = words(query);
  return entries
    .map((entry) => ({ id: entry.id, score: score(entry, asked) }))
    .filter((each) => each.score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ id }) => id);
}

/** Whether a path fits a pattern of `pages` ("/equipaje*"). */
export function fitsPage(pattern: string, path: string): boolean {
  const [head = '', ...rest] = pattern.split('*');
  const tail = rest.pop();
  if (tail === undefined) return path === pattern;
  if (!path.startsWith(head) || path.length < head.length + tail.length) return false;
  let at = head.length;
  for (const part of rest) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= path.length - tail.length && path.endsWith(tail);
}

/** What to suggest before any question: the page's entries, then the file's order. */
export function suggestEntries(
  entries: readonly Searched[],
  path: string,
  limit: number,
): string[] {
  const here = entries.filter(({ pages }) => pages.some((each) => fitsPage(each, path)));
  return [...new Set([...here, ...entries])].slice(0, limit).map(({ id }) => id);
}
