// The modules as they are: numbers for desks, lines of JSON out. The functions are those of
// calls.hpp, page/exports.cpp and full_bindings.cpp; values cross the boundary as JSON texts.
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
}

/** What the command and an agent's page need beyond it. */
export interface FullModule extends Module {
  /** Lines of JSON; `zones` null: the zone is not judged. `text` must be JSON. */
  check(
    text: Uint8Array,
    help: unknown,
    zones: readonly ZoneTable[] | null,
    now?: number,
  ): string;
  /** '' for JSON. */
  syntaxProblem(text: Uint8Array): string;
  guide(desk: number, line: unknown, now: number, utf16: boolean): string;
  review(desk: number, line: unknown, now: number, utf16: boolean): string;
  personalData(line: unknown, utf16: boolean): string;
  hours(zones: readonly ZoneTable[], line: unknown, now: number): string;
  deadline(zones: readonly ZoneTable[], line: unknown, now: number): string;
  between(zones: readonly ZoneTable[], line: unknown, now: number): string;
  days(desk: number, line: unknown, now: number): string;
  /** full_bindings.cpp packs the answer. */
  state(desk: number, second: number): number;
}

/** The module's own functions: `Module`'s and `FullModule`'s, with texts for values. */
// biome-ignore lint/suspicious/noExplicitAny: names and arguments are the modules' own.
export type Raw = any;

/** The module takes UTF-8, which cannot hold half a surrogate pair (a text cut inside an emoji). */
export function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\p{Surrogate}/gu, '\uFFFD');
  if (typeof value === 'bigint') return null;
  if (Array.isArray(value)) return value.map(wellFormed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [wellFormed(key), wellFormed(item)]),
  );
}

/** What JSON cannot hold becomes null. */
export function toText(value: unknown): string {
  try {
    const text = JSON.stringify(value);
    // Half a pair is written as an escape.
    if (text && !/\\ud/.test(text)) return text;
  } catch {} // a bigint
  return JSON.stringify(wellFormed(value)) ?? 'null';
}

export const moduleOf = (raw: Raw): Module => ({
  openDesk: (help, zones) => raw.openDesk(toText(help), JSON.stringify(zones)),
  closeDesk: (desk) => raw.closeDesk(desk),
  ask: (desk, line, ...rest) => raw.ask(desk, toText(line), ...rest),
  status: (desk, line, now) => raw.status(desk, toText(line), now),
});

/** The bytes of a module: as they are (Node), or from an address (browser). */
export const bytesOf = (wasm: ArrayBuffer | URL | string): ArrayBuffer | Promise<ArrayBuffer> =>
  typeof wasm === 'string' || wasm instanceof URL ? fetchBytes(wasm) : wasm;

async function fetchBytes(address: URL | string): Promise<ArrayBuffer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.arrayBuffer();
}
