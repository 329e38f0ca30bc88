/** Lower case, without accents. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether a list, words between spaces, has a word. */
export function listed(list: string): (word: string) => boolean {
  const words = list.split(' ');
  return (word) => words.includes(word);
}

/** A text's words, folded. */
export const foldedWords = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
