import type { Core, ZoneTable } from '../../../wasm/ventanilla-core';
import type { Help } from '../help/model';
import type { Files } from '../panel/files';
import { zoneTable } from '../zones/table';

interface CoreModule {
  loadCore(wasm: ArrayBuffer): Promise<Core>;
}

const visitorZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

export async function loadCore(files: Files): Promise<Core> {
  const [module, wasm] = await Promise.all([
    files.module<CoreModule>('ventanilla-core.js'),
    files.bytes('ventanilla-core.wasm'),
  ]);
  return module.loadCore(wasm);
}

type PackTag = Parameters<Core['addLanguage']>[0];
const packs: readonly string[] = ['es', 'en', 'pt', 'fr'];

/** Gives the core those of the file's languages that there are packs for. */
export async function addLanguages(core: Promise<Core>, files: Files, help: Help): Promise<void> {
  const tags = new Set(help.languages.map((tag) => tag.slice(0, 2).toLowerCase()));
  const added = [...tags]
    .filter((tag) => packs.includes(tag))
    .map(async (tag) => {
      const wasm = await files.bytes(`languages/${tag}.wasm`);
      await (await core).addLanguage(tag as PackTag, wasm);
    });
  await Promise.all(added);
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
