import type { Answerer } from '../core/desk';
import { filterEntries, readSearched, suggestEntries } from './filter';
import type { Help } from './model';

const LIMIT = 5;

/** Answers where the core cannot run: entries by words that occur, and no live hours. */
export function plainAnswerer(help: Help, file: unknown): Answerer {
  const searched = readSearched(help, file);
  return {
    ask({ query, page }) {
      const ids = query.trim()
        ? filterEntries(searched, query, LIMIT)
        : suggestEntries(searched, page, LIMIT);
      return {
        decision: ids.length ? 'suggest' : 'handoff',
        matches: ids.map((id) => ({ id, confidence: 0 })),
        lang: '',
        contacts: [],
      };
    },
    status: () => null,
  };
}
