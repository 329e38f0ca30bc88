// Makes a FAQ set as large as one likes. Texts get the lengths of the real ones; their words come
// from Simon's process (Simon 1955, "On a class of skew distribution functions"): each is, with a
// small chance, a new one, else a word drawn from all that was written before. So the real words
// keep their shares among each other, and the vocabulary grows with a tail as in real texts.
import { random } from '../../eval/mutate.mjs';

/** Chance of a new word: 10,000 short Spanish entries (114,000 words) get some 8,000 different ones. */
const NEW_WORD = 0.08;

function writer(texts, next) {
  const written = texts.flatMap((text) => text.split(/\s+/));
  const real = written.length;
  const pick = () => written[Math.floor(next() * written.length)];

  /** The head of a real word and the tail of another: spelt like the language. */
  function coin() {
    const [a, b] = [0, 0].map(() => written[Math.floor(next() * real)]);
    return a.slice(0, Math.ceil(a.length / 2) + 1) + b.slice(Math.floor(b.length / 2));
  }

  return (model) => {
    const words = model.split(/\s+/).map(() => (next() < NEW_WORD ? coin() : pick()));
    written.push(...words);
    return words.join(' ');
  };
}

/** The entries and synthetic ones after them, `size` in all. */
export function grow(entries, size, seed = 11) {
  const next = random(seed);
  const write = writer(
    entries.flatMap((e) => [e.question, ...(e.alternatives ?? [])]),
    next,
  );
  const grown = [...entries];
  while (grown.length < size) {
    const model = entries[Math.floor(next() * entries.length)];
    grown.push({
      id: `grown-${grown.length}`,
      question: write(model.question),
      alternatives: (model.alternatives ?? []).map(write),
    });
  }
  return grown;
}
