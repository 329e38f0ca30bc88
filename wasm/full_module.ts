// The full module by Emscripten's glue and Embind.

// @ts-expect-error Emscripten's glue has no types; the build knows where it is.
import createModule from 'ventanilla-glue';
import { onceFailed } from './instantiate.ts';
import type { Raw } from './module.ts';

export const startFull = (wasm: ArrayBuffer): Promise<Raw> =>
  new Promise((resolve, reject) => {
    onceFailed(reject);
    createModule({ wasm }).then(resolve);
  });
