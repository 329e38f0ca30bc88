import { Charset, Encoder, Index } from 'flexsearch';
import { brotliOfBundle } from '../../report/bytes.mjs';
import { fieldsOf, language } from './words.mjs';

export default {
  name: 'FlexSearch',
  package: 'flexsearch',
  setup:
    '`tokenize: "forward"`, `suggest`, encoder `Normalize` with stopwords as `filter` and the ' +
    'stemmer in `finalize`; it gives no score',
  bytes: () =>
    brotliOfBundle(`export { Charset, Encoder, Index } from 'flexsearch'; export * from '@orama/stemmers/spanish';
export * from '@orama/stopwords/spanish';`),

  async open(entries, lang) {
    const { stem, stopwords } = await language(lang);
    const encoder = new Encoder(Charset.Normalize, {
      filter: stopwords,
      finalize: (terms) => terms.map(stem),
    });
    const index = new Index({ tokenize: 'forward', encoder });
    entries.forEach((entry, i) => {
      const { question, alternatives, answer } = fieldsOf(entry);
      index.add(i, `${question}\n${alternatives}\n${answer}`);
    });
    return {
      ask: (query) =>
        index.search(query, { limit: 10, suggest: true }).map((i) => ({ id: entries[i].id })),
    };
  },
};
