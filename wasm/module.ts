// The modules as they are: numbers for desks, lines of JSON out. The functions are those of
// bindings.cpp and full_bindings.cpp.

// @ts-expect-error Emscripten's glue has no types; the build knows which module's it is.
import createModule from 'ventanilla-glue';
import type { ZoneTable } from './ventanilla-core.d.ts';

/** What a customer's page needs. */
export interface Module {
  openDesk(help: unknown, zones: readonly ZoneTable[]): string;
  closeDesk(desk: number): void;
  ask(
    desk: number,
    line: unknown,
    now: number,
    limit: number,
    explain: boolean,
    utf16: boolean,
  ): string;
  status(desk: number, line: unknown, now: number): string;
  personalData(line: unknown, utf16: boolean): string;
  /** Lines of JSON; `zones` null: the zone is not judged. `text` must be JSON. */
  check(text: Uint8Array, help: unknown, zones: readonly ZoneTable[] | null): string;
  /** '' for JSON. */
  syntaxProblem(text: Uint8Array): string;
}

/** What the command and an agent's page need beyond it. */
export interface FullModule extends Module {
  guide(desk: number, line: unknown, now: number, utf16: boolean): string;
  hours(zones: readonly ZoneTable[], line: unknown, now: number): string;
  deadline(zones: readonly ZoneTable[], line: unknown, now: number): string;
}

type Source = ArrayBuffer | URL | string;
type Done = (instance: WebAssembly.Instance) => void;

async function instantiate(
  wasm: Source,
  imports: WebAssembly.Imports,
): Promise<WebAssembly.Instance> {
  if (wasm instanceof ArrayBuffer) return (await WebAssembly.instantiate(wasm, imports)).instance;
  const response = await fetch(wasm);
  if (!response.ok) throw new Error(`${wasm}: ${response.status}`);
  // Not instantiateStreaming: a host that serves .wasm with another type must do, too.
  return (await WebAssembly.instantiate(await response.arrayBuffer(), imports)).instance;
}

/** Compiles and starts the module; rejects where WebAssembly cannot run. */
export function loadModule<M extends Module>(wasm: Source): Promise<M> {
  return new Promise((resolve, reject) => {
    const instantiateWasm = (imports: WebAssembly.Imports, done: Done): object => {
      instantiate(wasm, imports).then(done).catch(reject);
      return {};
    };
    createModule({ instantiateWasm }).then(resolve, reject);
  });
}
