import Fuse from 'fuse.js';
import { brotliOfBundle } from '../../report/bytes.mjs';
import { language, words } from './words.mjs';

export default {
  name: 'Fuse.js',
  package: 'fuse.js',
  setup:
    '`useTokenSearch` with a `tokenize` that folds accents, stems and drops stopwords, ' +
    '`ignoreLocation`, `threshold: 0.2`',
  bytes: () =>
    brotliOfBundle(`export { default } from 'fuse.js'; export * from '@orama/stemmers/spanish';
export * from '@orama/stopwords/spanish';`),

  /** Entries that it is tried with: 100,000 take seconds for each query. */
  most: 10_000,

  async open(entries, lang) {
    const { stem, stopwords } = await language(lang);
    const fuse = new Fuse(entries, {
      keys: ['question', 'alternatives', 'answer'],
      useTokenSearch: true,
      tokenize: (text) =>
        words(text)
          .filter((word) => !stopwords.has(word))
          .map(stem),
      ignoreLocation: true,
      threshold: 0.2,
      includeScore: true,
    });
    return {
      ask: (query) =>
        fuse
          .search(query, { limit: 10 })
          .map(({ item, score }) => ({ id: item.id, score: 1 - score })),
    };
  },
};
