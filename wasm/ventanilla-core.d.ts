/**
 * The core as JavaScript sees it: the same functions as the command, with plain objects in and
 * out. Instants are RFC 3339 strings in UTC ("2026-11-24T08:00:00Z"); offsets into texts count
 * UTF-16 units. Keys of answers are the command's, hence snake_case.
 */

/** A zone as a table of transitions, ascending; both numbers in seconds. */
export interface ZoneTable {
  name: string;
  initialOffset: number;
  transitions: ReadonlyArray<readonly [at: number, offset: number]>;
}

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

export type Decision = 'answer' | 'suggest' | 'handoff';
export type OpenState = 'open' | 'closed' | 'unknown';

export interface Match {
  id: string;
  /** 0 to 1: calibrated probability that the entry answers the query. */
  confidence: number;
  /** Present when the entry is shown in another language than the query's. */
  lang?: string;
  /** Only with `explain`: which words of the query met which of the entry's. */
  words?: Array<{ start: number; end: number; term: string; by: string }>;
}

export interface ContactState {
  id: string;
  kind: string;
  state: OpenState;
  next_change: string | null;
  reply_by: string | null;
  recommended: boolean;
}

export interface AskLine {
  query: string;
  lang?: string;
  page?: string;
  at: string;
}
export interface AskResult {
  decision: Decision;
  matches: Match[];
  lang: string;
  contacts: ContactState[];
}

export interface StatusLine {
  at: string;
  lang?: string;
  /** IANA name; its table must have been given to openDesk. */
  visitor_zone?: string;
}
export interface StatusResult {
  open: boolean | null;
  state: OpenState | null;
  next_change: string | null;
  text: string | null;
  hours_text: string | null;
  contacts: Array<ContactState & { text: string; hours_text: string | null }>;
}

export interface CommandError {
  error: { code: string; where: string; message: string };
}

export interface AskOptions {
  /** Most matches; default 3. */
  limit?: number;
  explain?: boolean;
}

export interface PersonalData {
  type: string;
  start: number;
  end: number;
  masked: string;
}

export interface Desk {
  ask(line: AskLine, options?: AskOptions): AskResult | CommandError;
  status(line: StatusLine): StatusResult | CommandError;
  /** Frees the desk's memory in the module; the desk must not be used afterwards. */
  delete(): void;
}

export interface Core {
  /**
   * Opens a desk on a parsed help.json (any JSON value). `zones` must hold the company's zone.
   * What is wrong in the file is in `problems`; the desk works with what is usable and is absent
   * only when nothing is (not an object, or no zone).
   */
  openDesk(help: unknown, zones: readonly ZoneTable[]): { desk?: Desk; problems: Problem[] };
  /**
   * The same problems for a help.json's text, with line and column, syntax errors included. Without
   * `zones`, whether the company's zone exists is not judged.
   */
  check(text: string, zones?: readonly ZoneTable[] | null): Problem[];
  personalData(text: string): PersonalData[];
}

/** Compiles and starts the module. `wasm`: its bytes (Node) or where to fetch them (browser). */
export function loadCore(wasm: ArrayBuffer | URL | string): Promise<Core>;
