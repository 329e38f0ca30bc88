/**
 * The full module: what ventanilla-core.js has and what the command and an agent's page need
 * beyond it. A customer's page loads the smaller one.
 */
import type { CommandError, Core, Desk, Problem, ZoneTable } from './ventanilla-core.d.ts';

export interface FullDesk extends Desk {
  /** The keys are the contract's (`guide`). */
  guide(line: object): Record<string, unknown> | CommandError;
}

export interface FullCore extends Core {
  openDesk(
    help: unknown,
    zones: readonly ZoneTable[],
  ): { desk?: FullDesk; problems: Problem[] };
  hours(line: object, zones: readonly ZoneTable[]): object;
  deadline(line: object, zones: readonly ZoneTable[]): object;
}

/** Compiles and starts ventanilla-full.wasm, given as its bytes or where to fetch them. */
export function loadCore(wasm: ArrayBuffer | URL | string): Promise<FullCore>;
