import lunr from 'lunr';
import useStemmers from 'lunr-languages/lunr.stemmer.support.js';
import useSpanish from 'lunr-languages/lunr.es.js';
import useFrench from 'lunr-languages/lunr.fr.js';
import { brotliOfBundle } from '../../report/bytes.mjs';
import { fieldsOf, fold } from './words.mjs';

for (const use of [useStemmers, useSpanish, useFrench]) use(lunr);

const foldAccents = (token) => token.update(fold);
lunr.Pipeline.registerFunction(foldAccents, 'foldAccents');

function addTerms(query, text) {
  const words = lunr.tokenizer(text);
  words.forEach((word, i) => {
    query.term(word, { boost: 10 });
    if (String(word).length > 3) query.term(word, { boost: 2, editDistance: 1 });
    if (i < words.length - 1) return;
    query.term(word, { boost: 5, wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false });
  });
}

export default {
  name: 'Lunr',
  package: 'lunr',
  setup:
    'lunr-languages for es and fr, accents folded after the stemmer, stopwords dropped (en, fr); ' +
    'words of a query as they are (boost 10), the last as a prefix (5), those of four letters or ' +
    'more with one edit (2)',
  bytes: () =>
    brotliOfBundle(`import lunr from 'lunr';
import support from 'lunr-languages/lunr.stemmer.support.js';
import es from 'lunr-languages/lunr.es.js'; support(lunr); es(lunr); export default lunr;`),

  /** Entries that it is tried with: 100,000 take seconds for each query. */
  most: 10_000,

  async open(entries, lang) {
    const index = lunr(function () {
      if (lang !== 'en') this.use(lunr[lang]);
      if (lang === 'es') this.pipeline.remove(lunr.es.stopWordFilter);
      this.pipeline.add(foldAccents);
      this.searchPipeline.add(foldAccents);
      this.ref('id');
      this.field('question');
      this.field('alternatives');
      this.field('answer');
      for (const entry of entries) this.add(fieldsOf(entry));
    });
    return {
      ask: (text) =>
        index.query((query) => addTerms(query, text)).map(({ ref, score }) => ({ id: ref, score })),
    };
  },
};
