// The full core: objects in and out. ventanilla-full.d.ts documents it.
import { coreOf, deskAt, now, wellFormed } from './core.ts';
import { type FullModule, loadModule } from './module.ts';
import type { FullCore, FullDesk } from './ventanilla-full.d.ts';

const fullDeskAt = (module: FullModule, number: number): FullDesk => ({
  ...deskAt(module, number),
  guide: (line) => JSON.parse(module.guide(number, wellFormed(line), now(), true)),
});

/** Compiles and starts the module. `wasm`: its bytes (Node) or where to fetch them (browser). */
export async function loadCore(wasm: ArrayBuffer | URL | string): Promise<FullCore> {
  const module = await loadModule<FullModule>(wasm);
  return {
    ...coreOf(module, (number) => fullDeskAt(module, number)),
    hours: (line, zones) => JSON.parse(module.hours(zones, wellFormed(line), now())),
    deadline: (line, zones) => JSON.parse(module.deadline(zones, wellFormed(line), now())),
  };
}
