import MiniSearch from 'minisearch';
import { brotliOfBundle } from '../../report/bytes.mjs';
import { fieldsOf, fold, language } from './words.mjs';

const whenLong = (word) => word.length > 3 && 0.2;
const whenLast = (_, i, terms) => i === terms.length - 1;

export default {
  name: 'MiniSearch',
  package: 'minisearch',
  setup:
    '`fuzzy: 0.2` for words of four letters or more, `prefix` for the last word; ' +
    '`processTerm` folds accents, stems, and drops stopwords (en, fr: in Spanish it ranks better with them)',
  bytes: () =>
    brotliOfBundle(
      `export { default } from 'minisearch'; export * from '@orama/stemmers/spanish';`,
    ),

  async open(entries, lang) {
    const { stem, stopwords } = await language(lang);
    const index = new MiniSearch({
      fields: ['question', 'alternatives', 'answer'],
      processTerm(term) {
        const word = fold(term);
        return lang !== 'es' && stopwords.has(word) ? null : stem(word);
      },
      searchOptions: { fuzzy: whenLong, prefix: whenLast },
    });
    index.addAll(entries.map(fieldsOf));
    return { ask: (query) => index.search(query) };
  },
};
