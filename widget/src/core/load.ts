import type { Core, ZoneTable } from '../../../wasm/ventanilla-core';
import type { Help } from '../help/model';
import type { Files } from '../panel/files';
import { zoneTable } from '../zones/table';
import { visitorZone } from './zone';

type Tag = Parameters<Core['addLanguage']>[0];
type Pack = Parameters<Core['addLanguage']>[1];
const PACKS: readonly string[] = ['es', 'en', 'pt', 'fr'];

/** The core as this page can run it, and where its languages come from. */
export interface Runtime {
  core: Core;
  pack(tag: string): Promise<Pack>;
}

const packFile = (tag: string): string => `languages/${tag}.wasm`;

async function asWasm(files: Files): Promise<Runtime> {
  const [module, wasm] = await Promise.all([
    files.module<{ loadCore(wasm: ArrayBuffer): Promise<Core> }>('ventanilla-core.js'),
    files.bytes('ventanilla-core.wasm'),
  ]);
  // asked for while the files were on their way
  if (!(await files.wasm())) return asJavaScript(files);
  const pack = (tag: string): Promise<Pack> => files.bytes(packFile(tag));
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
export async function addLanguages(
  runtime: Promise<Runtime>,
  help: Help,
  files: Files,
): Promise<Core> {
  const named = new Set(help.languages.map((tag) => tag.slice(0, 2).toLowerCase()));
  const tags = [...named].filter((tag) => PACKS.includes(tag));
  // they come while the core compiles
  if (await files.wasm()) for (const tag of tags) files.bytes(packFile(tag)).catch(() => {});
  const { core, pack } = await runtime;
  await Promise.all(tags.map(async (tag) => core.addLanguage(tag as Tag, await pack(tag))));
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
