// Language packs (languages/pack.cpp): a stemmer in a module of its own, and texts.
import type { Raw } from './module.ts';

interface Pack {
  memory: WebAssembly.Memory;
  word(): number;
  stem(length: number): number;
  text(index: number): number;
  text_size(index: number): number;
}

/** In the order of the core's Language. */
const tags = ['es', 'en', 'pt', 'fr'];
const TEXTS = 5;

/** What LexiconData holds and the words of times, with form feeds between. */
function textsOf(pack: Pack): Uint8Array {
  const decoder = new TextDecoder();
  const parts = Array.from({ length: TEXTS }, (_, index) =>
    decoder.decode(new Uint8Array(pack.memory.buffer, pack.text(index), pack.text_size(index))),
  );
  return new TextEncoder().encode(parts.join('\f'));
}

/** Gives the module's languages a home; `add` loads one, of a tag that is among `tags`. */
export function languagesOf(raw: Raw) {
  const packs: Pack[] = [];
  // The word is in the core's memory, with room for its stem; each module sees its own alone.
  raw.stem = (language: number, word: Uint8Array, length: number): number => {
    const pack = packs[language];
    const inside = new Uint8Array(pack.memory.buffer, pack.word());
    inside.set(word.subarray(0, length));
    const stemmed = pack.stem(length);
    if (stemmed > 0) word.set(inside.subarray(0, stemmed));
    return stemmed;
  };
  return async (tag: string, wasm: ArrayBuffer): Promise<void> => {
    const language = tags.indexOf(tag);
    const { exports } = new WebAssembly.Instance(await WebAssembly.compile(wasm), {});
    packs[language] ??= exports as unknown as Pack;
    raw.addLanguage(tag, textsOf(packs[language]));
  };
}
