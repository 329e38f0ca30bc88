// Queries as people mistype them, from a seed: the same on every machine.

/** mulberry32: uniform in [0, 1). */
export function random(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** One swap, loss, addition or change of a letter, in a word of four letters or more. */
export function withTypo(query, next) {
  const words = [...query.matchAll(/\p{L}{4,}/gu)];
  if (!words.length) return query;
  const word = words[Math.floor(next() * words.length)];
  const at = word.index + Math.floor(next() * (word[0].length - 1));
  const letter = LETTERS[Math.floor(next() * LETTERS.length)];
  const [head, rest] = [query.slice(0, at), query.slice(at + 1)];
  const edits = [head + query[at + 1] + query[at] + query.slice(at + 2), head + rest,
    head + letter + query.slice(at), head + letter + rest];
  return edits[Math.floor(next() * edits.length)];
}

export const withoutAccents = (query) => query.normalize('NFD').replace(/\p{Mn}/gu, '');
