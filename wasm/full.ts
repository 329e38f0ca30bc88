// The full core: objects in and out. ventanilla-full.d.ts documents it.
import { zoneTable as tableOf } from '../widget/src/zones/table.ts';
import { deskAt, now, opener } from './desk.ts';
import { startFull } from './full_module.ts';
import { bytesOf, type FullModule, moduleOf, toText } from './module.ts';
import type { ZoneTable } from './ventanilla-core.d.ts';
import type { DeskState, FullCore, FullDesk, Problem } from './ventanilla-full.d.ts';

/** Compiles and starts the module, for who talks to it by numbers. */
export async function loadModule(wasm: ArrayBuffer | URL | string): Promise<FullModule> {
  const raw = await startFull(await bytesOf(wasm));
  const zonesText = (zones: readonly ZoneTable[]): string => JSON.stringify(zones);
  return {
    ...moduleOf(raw),
    check: (text, help, zones, now = NaN) =>
      raw.check(text, toText(help), zones ? zonesText(zones) : '', now),
    syntaxProblem: (text) => raw.syntaxProblem(text),
    guide: (desk, line, ...rest) => raw.guide(desk, toText(line), ...rest),
    review: (desk, line, ...rest) => raw.review(desk, toText(line), ...rest),
    personalData: (line, utf16) => raw.personalData(toText(line), utf16),
    hours: (zones, line, at) => raw.hours(zonesText(zones), toText(line), at),
    deadline: (zones, line, at) => raw.deadline(zonesText(zones), toText(line), at),
    between: (zones, line, at) => raw.between(zonesText(zones), toText(line), at),
    days: (desk, line, at) => raw.days(desk, toText(line), at),
    state: raw.state,
  };
}

/** In the order of the core's State. */
const STATES = ['closed', 'open', 'unknown'] as const;

function stateOf(packed: number): DeskState | null {
  if (packed < 0) return null;
  const index = packed % 4;
  return { state: STATES[index], nextChange: (packed - index) / 4 || null };
}

const fullDeskAt = (module: FullModule, number: number): FullDesk => ({
  ...deskAt(module, number),
  guide: (line) => JSON.parse(module.guide(number, line, now(), true)),
  review: (line) => JSON.parse(module.review(number, line, now(), true)),
  state: (second = now()) => stateOf(module.state(number, second)),
});

function check(module: FullModule, text: string, zones: readonly ZoneTable[] | null): Problem[] {
  const bytes = new TextEncoder().encode(text);
  const lines = module.syntaxProblem(bytes) || module.check(bytes, JSON.parse(text), zones);
  return lines
    .split('\n')
    .filter((problem) => problem)
    .map((problem) => JSON.parse(problem));
}

/** Compiles and starts the module. `wasm`: its bytes (Node) or where to fetch them (browser). */
export async function loadCore(wasm: ArrayBuffer | URL | string): Promise<FullCore> {
  const module = await loadModule(wasm);
  return {
    openDesk: opener(module, (number) => fullDeskAt(module, number)),
    check: (text, zones = null) => check(module, text, zones),
    personalData: (text) => JSON.parse(module.personalData({ text }, true)).personal_data,
    hours: (line, zones) => JSON.parse(module.hours(zones, line, now())),
    deadline: (line, zones) => JSON.parse(module.deadline(zones, line, now())),
    between: (line, zones) => JSON.parse(module.between(zones, line, now())),
  };
}

/** The table of an IANA zone, by `Intl`, from `Temporal` where the engine has it. */
export const zoneTable = (name: string): ZoneTable => tableOf(name);
