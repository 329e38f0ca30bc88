import type { Core, Desk, Problem } from '../../../wasm/ventanilla-core';
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

/** Opens the desk with the company's zone and the visitor's. */
export function openDesk(
  core: Core,
  file: unknown,
  help: Help,
): { desk: Desk | null; problems: Problem[] } {
  const names = [...new Set([help.timeZone ?? 'UTC', visitorZone()])];
  const zones = names.flatMap((name) => {
    try {
      return [zoneTable(name)];
    } catch {
      return []; // the core says which zone it lacks
    }
  });
  const { desk, problems } = core.openDesk(file, zones);
  return { desk: desk ?? null, problems };
}
