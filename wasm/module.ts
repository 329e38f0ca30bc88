// The module as it is: numbers for desks, lines of JSON out. wasm/core.ts and the command build on
// it; its functions are those of bindings.cpp.

// @ts-expect-error Emscripten's glue has no types; the build knows where it lies.
import createModule from 'ventanilla-glue';
import type { ZoneTable } from './ventanilla-core.d.ts';

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
  guide(desk: number, line: unknown, now: number, utf16: boolean): string;
  status(desk: number, line: unknown, now: number): string;
  personalData(line: unknown, utf16: boolean): string;
  hours(zones: readonly ZoneTable[], line: unknown, now: number): string;
  deadline(zones: readonly ZoneTable[], line: unknown, now: number): string;
  /** Lines of JSON; `zones` null: the zone is not judged. `text` must be JSON. */
  check(text: Uint8Array, help: unknown, zones: readonly ZoneTable[] | null): string;
  /** '' for JSON. */
  syntaxProblem(text: Uint8Array): string;
}

type Done = (instance: WebAssembly.Instance) => void;

async function instantiate(
  wasm: ArrayBuffer | URL | string,
  imports: WebAssembly.Imports,
): Promise<WebAssembly.Instance> {
  if (wasm instanceof ArrayBuffer) return (await WebAssembly.instantiate(wasm, imports)).instance;
  const response = await fetch(wasm);
  if (!response.ok) throw new Error(`${wasm}: ${response.status}`);
  // Not instantiateStreaming: a host that serves .wasm with another type must do, too.
  return (await WebAssembly.instantiate(await response.arrayBuffer(), imports)).instance;
}

/** Compiles and starts the module; rejects where WebAssembly cannot run. */
export function loadModule(wasm: ArrayBuffer | URL | string): Promise<Module> {
  return new Promise((resolve, reject) => {
    const instantiateWasm = (imports: WebAssembly.Imports, done: Done): object => {
      instantiate(wasm, imports).then(done).catch(reject);
      return {};
    };
    createModule({ instantiateWasm }).then(resolve, reject);
  });
}
