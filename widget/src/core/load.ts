import type { Core, ZoneTable } from '../../../wasm/ventanilla-core';
import type { Help } from '../help/model';
import type { Files } from '../panel/files';
import { zoneTable } from '../zones/table';

type Tag = Parameters<Core['addLanguage']>[0];
type Pack = Parameters<Core['addLanguage']>[1];
const PACKS: readonly string[] = ['es', 'en', 'pt', 'fr'];

/** The core as this page can run it, and where its languages come from. */
export interface Runtime {
  core: Core;
  pack(tag: string): Promise<Pack>;
}

const visitorZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

async function asWasm(files: Files): Promise<Runtime> {
  const [module, wasm] = await Promise.all([
    files.module<{ loadCore(wasm: ArrayBuffer): Promise<Core> }>('ventanilla-core.js'),
    files.bytes('ventanilla-core.wasm'),
  ]);
  // asked for while the files were on their way
  if (!(await files.wasm())) return asJavaScript(files);
  const pack = (tag: string): Promise<Pack> => files.bytes(`languages/${tag}.wasm`);
  return { core: await module.loadCore(wasm), pack };
}

/** The same core with the same answers; heavier, hence only where WebAssembly cannot run. */
async function asJavaScript(files: Files): Promise<Runtime> {
  const module = await files.module<{ loadCore(): Promise<Core> }>('javascript/ventanilla-core.js');
  const pack = async (tag: string): Promise<Pack> =>
    (await files.module<{ default: Pack }>(`javascript/languages/${tag}.js`)).default;
  return { core: await module.loadCore(), pack };
}

export async function loadCore(files: Files, js: boolean): Promise<Runtime> {
  if (js) return asJavaScript(files);
  void files.wasm();
  return asWasm(files).catch(() => asJavaScript(files));
}

/** Gives the core those of the file's languages that there are packs for. */
export async function addLanguages(runtime: Promise<Runtime>, help: Help): Promise<Core> {
  const { core, pack } = await runtime;
  const tags = new Set(help.languages.map((tag) => tag.slice(0, 2).toLowerCase()));
  const added = [...tags]
    .filter((tag) => PACKS.includes(tag))
    .map(async (tag) => core.addLanguage(tag as Tag, await pack(tag)));
  await Promise.all(added);
  return core;
}

/** The company's zone and the visitor's. */
export function zonesOf(help: Help): ZoneTable[] {
  const names = [...new Set([help.timeZone ?? 'UTC', visitorZone()])];
  return names.flatMap((name) => {
    try {
      return [zoneTable(name)];
    } catch {
      return []; // the core says which zone it lacks
    }
  });
}
