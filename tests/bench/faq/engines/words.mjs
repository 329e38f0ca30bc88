// What the peers need to read a language: its stemmer and its stopwords, as their documentation
// tells to plug them in.
const NAMES = { es: 'spanish', en: 'english', fr: 'french' };

export const fold = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

export const words = (text) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** `name` as Orama calls the language; Snowball's `stem`; `stopwords` with accents and without. */
export async function language(lang) {
  const name = NAMES[lang];
  const [{ stemmer }, { stopwords }] = await Promise.all([
    import(`@orama/stemmers/${name}`),
    import(`@orama/stopwords/${name}`),
  ]);
  const drop = new Set([...stopwords, ...stopwords.map(fold)]);
  return { name, stem: (word) => stemmer(word), stopwords: drop };
}

/** The fields that every engine gets: alternatives are one text, a phrasing a line. */
export const fieldsOf = (entry) => ({
  id: entry.id,
  question: entry.question,
  alternatives: (entry.alternatives ?? []).join('\n'),
  answer: entry.answer ?? '',
});
