// The core for a customer's page: objects in and out. ventanilla-core.d.ts documents it.
import { languagesOf } from './languages.ts';
import { type Module, moduleOf, startModule } from './module.ts';
import type { Core, Desk, ZoneTable } from './ventanilla-core.d.ts';

export const now = (): number => Math.floor(Date.now() / 1000);

export function deskAt(module: Module, number: number): Desk {
  return {
    ask: (line, { limit = 3, explain = false } = {}) =>
      JSON.parse(module.ask(number, line, now(), limit, explain, true)),
    status: (line) => JSON.parse(module.status(number, line, now())),
    delete: () => module.closeDesk(number),
  };
}

/** `openedDesk` makes the desk of a number. */
export function opener<D>(module: Module, openedDesk: (number: number) => D) {
  return (help: unknown, zones: readonly ZoneTable[]): { desk?: D; errors: number } => {
    const { desk, errors } = JSON.parse(module.openDesk(help, zones));
    return desk ? { desk: openedDesk(desk), errors } : { errors };
  };
}

/** Compiles and starts the module. `wasm`: its bytes (Node) or where to fetch them (browser). */
export async function loadCore(wasm: ArrayBuffer | URL | string): Promise<Core> {
  const raw = await startModule(wasm);
  const module = moduleOf(raw);
  return {
    addLanguage: languagesOf(raw),
    openDesk: opener(module, (number) => deskAt(module, number)),
  };
}
