/**
 * The full module: what ventanilla-core.js has and what the command and an agent's page need
 * beyond it. A customer's page loads the smaller one.
 */
import type { CommandError, Desk, ZoneTable } from './ventanilla-core.d.ts';

export interface Problem {
  severity: 'error' | 'warning';
  code: string;
  /** JSON pointer into help.json. */
  where: string;
  message: string;
  /** From 1; present when the text of the file was given. */
  line?: number;
  column?: number;
}

export interface PersonalData {
  type: string;
  start: number;
  end: number;
  masked: string;
}

/** What a practice asks for and a draft lacks, or has and should not. */
export interface Finding {
  rule: string;
  /** The practice's id: "C8". */
  practice: string;
  severity: 'low' | 'medium' | 'high';
  /** In the agent's language. */
  message: string;
  start: number;
  end: number;
}

export interface ReviewResult {
  findings: Finding[];
  /** Nothing was found. */
  ok: boolean;
}

export interface DeskState {
  state: 'open' | 'closed' | 'unknown';
  /** In seconds since 1970; null: none within 1,830 days. */
  nextChange: number | null;
}

export interface FullDesk extends Desk {
  /** The keys are the contract's (`guide`). */
  guide(line: object): Record<string, unknown> | CommandError;
  /** `draft`, what it is `in_reply_to`, `earlier` replies, and guide's context. */
  review(line: object): ReviewResult | CommandError;
  /**
   * Whether the company is open at a second since 1970, now by default, without words: for who asks
   * a thousand times. null when the file has no hours.
   */
  state(second?: number): DeskState | null;
}

export interface FullCore {
  /** As the customer's core does; it has every language. */
  openDesk(help: unknown, zones: readonly ZoneTable[]): { desk?: FullDesk; errors: number };
  /**
   * What is wrong in a help.json's text, with line and column, syntax errors included. Without
   * `zones`, whether the company's zone exists is not judged.
   */
  check(text: string, zones?: readonly ZoneTable[] | null): Problem[];
  personalData(text: string): PersonalData[];
  hours(line: object, zones: readonly ZoneTable[]): object;
  deadline(line: object, zones: readonly ZoneTable[]): object;
  between(line: object, zones: readonly ZoneTable[]): object;
}

/** Compiles and starts ventanilla-full.wasm, given as its bytes or where to fetch them. */
export function loadCore(wasm: ArrayBuffer | URL | string): Promise<FullCore>;

/** What openDesk, hours and the others take, for an IANA zone that the engine knows; throws a
 * RangeError for another. */
export function zoneTable(name: string): ZoneTable;
