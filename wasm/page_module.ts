// The customer's module without Emscripten's glue: page/exports.cpp is the other side.
import type { Raw } from './module.ts';

interface Exports {
  memory: WebAssembly.Memory;
  room(size: number): number;
  _initialize(): void;
  [name: string]: unknown;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Starts the module of `wasm`, whose stemmers are what `stem` of the result is set to. */
export async function startPage(wasm: ArrayBuffer): Promise<Raw> {
  let bytes = new Uint8Array();
  /** The memory may have grown, and its buffer with it, at each call. */
  const heap = (): Uint8Array => {
    const { buffer } = core.memory;
    return bytes.buffer === buffer ? bytes : (bytes = new Uint8Array(buffer));
  };
  const textAt = (start: number, end = heap().indexOf(0, start)): string =>
    decoder.decode(heap().subarray(start, end));
  /** Texts go before the call, their sizes in their places; an answer is a text. */
  const call =
    (name: string) =>
    (...args: unknown[]): string | undefined => {
      const given = args.map((arg) => (typeof arg === 'string' ? encoder.encode(arg) : arg));
      const texts = given.filter((arg) => arg instanceof Uint8Array);
      let at = core.room(texts.reduce((sum, { length }) => sum + length, 0));
      for (const text of texts) {
        heap().set(text, at);
        at += text.length;
      }
      const sizes = given.map((arg) => (arg instanceof Uint8Array ? arg.length : arg));
      const answer = (core[name] as (...args: unknown[]) => number | undefined)(...sizes);
      return answer ? textAt(answer) : undefined;
    };
  const raw: Raw = {};
  for (const name of ['openDesk', 'closeDesk', 'ask', 'status', 'addLanguage']) {
    raw[name] = call(name);
  }
  const { instance } = await WebAssembly.instantiate(wasm, {
    env: {
      ventanilla_number: (start: number, length: number) => +textAt(start, start + length),
      ventanilla_stem: (language: number, word: number, length: number) =>
        raw.stem(language, heap(), word, length),
    },
    wasi_snapshot_preview1: {
      proc_exit() {
        throw new Error('the core gave up');
      },
    },
  });
  const core = instance.exports as unknown as Exports;
  core._initialize();
  return raw;
}
