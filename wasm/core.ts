// The core for a customer's page: objects in and out. ventanilla-core.d.ts documents it.
import { deskAt, opener } from './desk.ts';
import { languagesOf } from './languages.ts';
import { bytesOf, moduleOf } from './module.ts';
import { startPage } from './page_module.ts';
import type { Core } from './ventanilla-core.d.ts';

/** Compiles and starts the module. `wasm`: its bytes (Node) or where to fetch them (browser). */
export async function loadCore(wasm: ArrayBuffer | URL | string): Promise<Core> {
  const raw = await startPage(await bytesOf(wasm));
  const module = moduleOf(raw);
  return {
    addLanguage: languagesOf(raw),
    openDesk: opener(module, (number) => deskAt(module, number)),
  };
}
