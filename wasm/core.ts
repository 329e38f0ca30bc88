// The core for JavaScript: objects in and out. ventanilla-core.d.ts documents it.
import { loadModule, type Module } from './module.ts';
import type { Core, Desk, PersonalData, Problem, ZoneTable } from './ventanilla-core.d.ts';

const now = (): number => Math.floor(Date.now() / 1000);

/** The module takes UTF-8, which cannot hold half a surrogate pair (a text cut inside an emoji). */
function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\p{Surrogate}/gu, '\uFFFD');
  if (Array.isArray(value)) return value.map(wellFormed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, wellFormed(item)]));
}

const line = (value: object): object => wellFormed(value) as object;

function deskAt(module: Module, number: number): Desk {
  return {
    ask: (query, { limit = 3, explain = false } = {}) =>
      JSON.parse(module.ask(number, line(query), now(), limit, explain, true)),
    status: (query) => JSON.parse(module.status(number, line(query), now())),
    guide: (message) => JSON.parse(module.guide(number, line(message), now(), true)),
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

/** Compiles and starts the module. `wasm`: its bytes (Node) or where to fetch them (browser). */
export async function loadCore(wasm: ArrayBuffer | URL | string): Promise<Core> {
  const module = await loadModule(wasm);
  return {
    openDesk(help: unknown, zones: readonly ZoneTable[]) {
      const { desk, problems } = JSON.parse(module.openDesk(wellFormed(help), zones));
      return desk ? { desk: deskAt(module, desk), problems } : { problems };
    },
    check: (text, zones = null) => check(module, text, zones),
    personalData: (text): PersonalData[] =>
      JSON.parse(module.personalData(line({ text }), true)).personal_data,
    hours: (query, zones) => JSON.parse(module.hours(zones, line(query), now())),
    deadline: (query, zones) => JSON.parse(module.deadline(zones, line(query), now())),
  };
}
