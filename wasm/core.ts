// The core for a customer's page: objects in and out. ventanilla-core.d.ts documents it.
import { loadModule, type Module } from './module.ts';
import type { Core, Desk, PersonalData, Problem, ZoneTable } from './ventanilla-core.d.ts';

export const now = (): number => Math.floor(Date.now() / 1000);

/** The module takes UTF-8, which cannot hold half a surrogate pair (a text cut inside an emoji). */
export function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\p{Surrogate}/gu, '\uFFFD');
  if (Array.isArray(value)) return value.map(wellFormed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, wellFormed(item)]));
}

export function deskAt(module: Module, number: number): Desk {
  return {
    ask: (line, { limit = 3, explain = false } = {}) =>
      JSON.parse(module.ask(number, wellFormed(line), now(), limit, explain, true)),
    status: (line) => JSON.parse(module.status(number, wellFormed(line), now())),
    delete: () => module.closeDesk(number),
  };
}

function check(module: Module, text: string, zones: readonly ZoneTable[] | null): Problem[] {
  const bytes = new TextEncoder().encode(text);
  const lines = module.syntaxProblem(bytes) || module.check(bytes, JSON.parse(text), zones);
  return lines
    .split('\n')
    .filter((problem) => problem)
    .map((problem) => JSON.parse(problem));
}

/** `openedDesk` makes the desk of a number. */
export function coreOf<D>(module: Module, openedDesk: (number: number) => D) {
  return {
    openDesk(help: unknown, zones: readonly ZoneTable[]): { desk?: D; problems: Problem[] } {
      const { desk, problems } = JSON.parse(module.openDesk(wellFormed(help), zones));
      return desk ? { desk: openedDesk(desk), problems } : { problems };
    },
    check: (text: string, zones: readonly ZoneTable[] | null = null) => check(module, text, zones),
    personalData: (text: string): PersonalData[] =>
      JSON.parse(module.personalData(wellFormed({ text }), true)).personal_data,
  };
}

/** Compiles and starts the module. `wasm`: its bytes (Node) or where to fetch them (browser). */
export async function loadCore(wasm: ArrayBuffer | URL | string): Promise<Core> {
  const module = await loadModule(wasm);
  return coreOf(module, (number) => deskAt(module, number));
}
