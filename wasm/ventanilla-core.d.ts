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
  /** The rules in words; null in a customer's page, whose module leaves them out. */
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

export interface Desk {
  ask(line: AskLine, options?: AskOptions): AskResult | CommandError;
  status(line: StatusLine): StatusResult | CommandError;
  /** Frees the desk's memory in the module; the desk must not be used afterwards. */
  delete(): void;
}

export interface Core {
  /**
   * Adds a language from the bytes of languages/es.wasm (or en, pt, fr). Desks opened from then on
   * match in it as the native command does. In a language that was not added, words match as they
   * are written and times are told in English.
   */
  addLanguage(tag: 'es' | 'en' | 'pt' | 'fr', wasm: ArrayBuffer): Promise<void>;
  /**
   * Opens a desk on a parsed help.json (any JSON value). `zones` must hold the company's zone. The
   * desk works with what is usable in the file and is absent only when nothing is (not an object, or
   * no zone). `errors` counts what is wrong; the full core's check() tells each.
   */
  openDesk(help: unknown, zones: readonly ZoneTable[]): { desk?: Desk; errors: number };
}

/** Compiles and starts the module. `wasm`: its bytes (Node) or where to fetch them (browser). */
export function loadCore(wasm: ArrayBuffer | URL | string): Promise<Core>;
