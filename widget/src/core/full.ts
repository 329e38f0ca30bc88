import type { FullCore } from '../../../wasm/ventanilla-full';
import type { Files } from '../panel/files';

/** The full core, for what few visits need; rejects where WebAssembly cannot run. */
export async function loadFull(files: Files): Promise<FullCore> {
  if (!(await files.wasm())) throw new Error("the page's policy forbids WebAssembly");
  const [module, wasm] = await Promise.all([
    files.module<{ loadCore(wasm: ArrayBuffer): Promise<FullCore> }>('ventanilla-full.js'),
    files.bytes('ventanilla-full.wasm'),
  ]);
  return module.loadCore(wasm);
}
