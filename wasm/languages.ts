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
  const words: Uint8Array[] = []; // their modules' buffers, which stay where they are
  // The word is in the core's memory, with room for its stem; each module sees its own alone. An
  // index takes thousands of stems: bytes one by one are quicker than views of them.
  raw.stem = (language: number, heap: Uint8Array, word: number, length: number): number => {
    const inside = words[language];
    for (let i = 0; i < length; ++i) inside[i] = heap[word + i];
    const stemmed = packs[language].stem(length);
    for (let i = 0; i < stemmed; ++i) heap[word + i] = inside[i];
    return stemmed;
  };
  return async (tag: string, wasm: ArrayBuffer): Promise<void> => {
    const language = tags.indexOf(tag);
    const { exports } = new WebAssembly.Instance(await WebAssembly.compile(wasm), {});
    const pack = (packs[language] ??= exports as unknown as Pack);
    words[language] = new Uint8Array(pack.memory.buffer, pack.word());
    raw.addLanguage(tag, textsOf(pack));
  };
}
