// The yardstick: BM25 (Robertson & Zaragoza 2009) over stems, one bag an entry, nothing for typos
// and nothing for beginnings of words.
import { fieldsOf, language, words } from './words.mjs';

const K1 = 1.2;
const B = 0.75;

function postingsOf(documents) {
  const postings = new Map();
  documents.forEach((terms, document) => {
    const counts = new Map();
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    for (const [term, count] of counts) {
      if (!postings.has(term)) postings.set(term, []);
      postings.get(term).push({ document, count });
    }
  });
  return postings;
}

export default {
  name: 'BM25',
  package: null,
  setup: 'stems and no stopwords, k1 = 1.2, b = 0.75; sixty lines of JavaScript in this repository',
  bytes: null,

  async open(entries, lang) {
    const { stem, stopwords } = await language(lang);
    const termsOf = (text) =>
      words(text)
        .filter((word) => !stopwords.has(word))
        .map(stem);
    const documents = entries.map((entry) => {
      const { question, alternatives, answer } = fieldsOf(entry);
      return termsOf(`${question}\n${alternatives}\n${answer}`);
    });
    const postings = postingsOf(documents);
    const average = documents.reduce((sum, terms) => sum + terms.length, 0) / documents.length;

    function ask(query) {
      const scores = new Map();
      for (const term of termsOf(query)) {
        const list = postings.get(term) ?? [];
        const idf = Math.log(1 + (documents.length - list.length + 0.5) / (list.length + 0.5));
        for (const { document, count } of list) {
          const norm = K1 * (1 - B + (B * documents[document].length) / average);
          const score = (idf * count * (K1 + 1)) / (count + norm);
          scores.set(document, (scores.get(document) ?? 0) + score);
        }
      }
      const ranked = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 10);
      return ranked.map(([document, score]) => ({ id: entries[document].id, score }));
    }
    return { ask };
  },
};
