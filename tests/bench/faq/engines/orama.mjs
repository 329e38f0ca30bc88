import { create, insertMultiple, search } from '@orama/orama';
import { brotliOfBundle } from '../../report/bytes.mjs';
import { fieldsOf, language } from './words.mjs';

export default {
  name: 'Orama',
  package: '@orama/orama',
  setup: '`tolerance: 1`, its own stemmers and stopwords',
  bytes: () =>
    brotliOfBundle(`export { create, insertMultiple, search } from '@orama/orama';
export * from '@orama/stemmers/spanish'; export * from '@orama/stopwords/spanish';`),

  async open(entries, lang) {
    const { name, stem, stopwords } = await language(lang);
    const index = create({
      schema: { question: 'string', alternatives: 'string', answer: 'string' },
      components: {
        tokenizer: { language: name, stemming: true, stemmer: stem, stopWords: [...stopwords] },
      },
    });
    await insertMultiple(index, entries.map(fieldsOf));
    return {
      ask: async (term) => {
        const { hits } = await search(index, { term, tolerance: 1 });
        return hits.map(({ id, score }) => ({ id, score }));
      },
    };
  },
};
