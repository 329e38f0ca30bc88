import type { Core, Desk, Problem } from '../../../wasm/ventanilla-core';
import type { Help } from '../help/model';
import { zoneTable } from '../zones/table';

interface CoreModule {
  loadCore(wasm: string): Promise<Core>;
}

export interface Opened {
  core: Core;
  desk: Desk | null;
}

const visitorZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

export function loadCore(base: string): Promise<Core> {
  return (import(`${base}ventanilla-core.js`) as Promise<CoreModule>).then((module) =>
    module.loadCore(`${base}ventanilla-core.wasm`),
  );
}

/** Opens the desk with the company's zone and the visitor's. */
export function openDesk(core: Core, file: unknown, help: Help): Opened & { problems: Problem[] } {
  const names = [...new Set([help.timeZone ?? 'UTC', visitorZone()])];
  const zones = names.flatMap((name) => {
    try {
      return [zoneTable(name)];
    } catch {
      return []; // the core says which zone it lacks
    }
  });
  const { desk, problems } = core.openDesk(file, zones);
  return { core, desk: desk ?? null, problems };
}
