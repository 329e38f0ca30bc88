// Ids of entries, made of their questions.

const id_words = 4;
const shortest_word = 4;

/** Case, accents, marks and spaces do not tell questions apart. */
export const folded = (written: string): string =>
  written
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** `wanted`, or with a number where it is taken; it is taken from then on. */
export function uniqueId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let n = 2; taken.has(id); ++n) id = `${wanted}-${n}`;
  taken.add(id);
  return id;
}

/** The question's longer words, in its order; all where it has few. */
export function idOf(question: string, taken: Set<string>): string {
  const words = folded(question).split(' ').filter(Boolean);
  const telling = words.filter((word) => word.length >= shortest_word);
  const chosen = (telling.length > 0 ? telling : words).slice(0, id_words);
  return uniqueId(chosen.join('-') || 'entry', taken);
}
