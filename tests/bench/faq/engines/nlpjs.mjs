import { containerBootstrap } from '@nlpjs/core';
import { LangEn } from '@nlpjs/lang-en';
import { LangEs } from '@nlpjs/lang-es';
import { LangFr } from '@nlpjs/lang-fr';
import { Nlp } from '@nlpjs/nlp';
import { brotliOfBundle } from '../../report/bytes.mjs';

const LANGUAGES = { en: LangEn, es: LangEs, fr: LangFr };

export default {
  name: 'NLP.js',
  package: '@nlpjs/nlp',
  setup:
    'an intent for each entry, trained on its question and alternatives with the language ' +
    'package; answers cannot be used; the intent `None` is left out of the ranking',
  bytes: () =>
    brotliOfBundle(`export { containerBootstrap } from '@nlpjs/core'; export { Nlp } from '@nlpjs/nlp';
export { LangEs } from '@nlpjs/lang-es';`),
  /** Entries that it is tried with: training 1,000 intents takes half a minute. */
  most: 200,

  async open(entries, lang) {
    const container = await containerBootstrap();
    container.use(Nlp);
    container.use(LANGUAGES[lang]);
    const nlp = container.get('nlp', { autoSave: false, calculateSentiment: false });
    nlp.addLanguage(lang);
    for (const { id, question, alternatives = [] } of entries) {
      for (const text of [question, ...alternatives]) nlp.addDocument(lang, text, id);
    }
    await nlp.nluManager.train({ log: false });
    return {
      async ask(query) {
        const { classifications } = await nlp.process(lang, query);
        return classifications
          .filter(({ intent }) => intent !== 'None')
          .slice(0, 10)
          .map(({ intent, score }) => ({ id: intent, score }));
      },
    };
  },
};
