import lunr from 'lunr';
import useStemmers from 'lunr-languages/lunr.stemmer.support.js';
import useSpanish from 'lunr-languages/lunr.es.js';
import useFrench from 'lunr-languages/lunr.fr.js';
import { brotliOfBundle } from '../../report/bytes.mjs';
import { fieldsOf, fold } from './words.mjs';

for (const use of [useStemmers, useSpanish, useFrench]) use(lunr);

const foldAccents = (token) => token.update(fold);
lunr.Pipeline.registerFunction(foldAccents, 'foldAccents');

export default {
  name: 'Lunr',
  package: 'lunr',
  setup:
    'lunr-languages for es and fr, accents folded after the stemmer; each word of a query as it ' +
    'is (boost 10), as a prefix (5) and with one edit (1)',
  bytes: () =>
    brotliOfBundle(`import lunr from 'lunr'; import support from 'lunr-languages/lunr.stemmer.support.js';
import es from 'lunr-languages/lunr.es.js'; support(lunr); es(lunr); export default lunr;`),

  /** Entries that it is tried with: 100,000 take seconds for each query. */
  most: 10_000,

  async open(entries, lang) {
    const index = lunr(function () {
      if (lang !== 'en') this.use(lunr[lang]);
      this.pipeline.add(foldAccents);
      this.searchPipeline.add(foldAccents);
      this.ref('id');
      this.field('question', { boost: 2 });
      this.field('alternatives');
      this.field('answer');
      for (const entry of entries) this.add(fieldsOf(entry));
    });
    const { TRAILING } = lunr.Query.wildcard;
    return {
      ask: (text) =>
        index
          .query((query) => {
            for (const word of lunr.tokenizer(text)) {
              query.term(word, { boost: 10 });
              query.term(word, { boost: 5, wildcard: TRAILING, usePipeline: false });
              query.term(word, { boost: 1, editDistance: 1 });
            }
          })
          .map(({ ref, score }) => ({ id: ref, score })),
    };
  },
};
