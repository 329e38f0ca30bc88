import type {
  AskResult,
  CommandError,
  Core,
  Desk,
  StatusResult,
} from '../../../wasm/ventanilla-core';
import { filterEntries, suggestEntries } from '../help/filter';
import type { Help } from '../help/model';
import { roughPersonalData, scrub } from '../help/scrub';

/** An instant as the core reads it. */
export function instantOf(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

export interface Question {
  query: string;
  page: string;
  now: number;
}

/** What the panel asks of whoever can answer: the core, or the plain filter where it cannot run. */
export interface Answerer {
  ask(question: Question): AskResult;
  status(now: number, lang: string): StatusResult | null;
  /** Types of personal data in the text, and the text without them. */
  personal(text: string): { types: string[]; scrubbed: string };
}

const LIMIT = 5;

export function plainAnswerer(help: Help): Answerer {
  return {
    ask({ query, page }) {
      const ids = query.trim()
        ? filterEntries(help, query, LIMIT)
        : suggestEntries(help, page, LIMIT);
      return {
        decision: ids.length ? 'suggest' : 'handoff',
        matches: ids.map((id) => ({ id, confidence: 0 })),
        lang: '',
        contacts: [],
      };
    },
    status: () => null,
    personal(text) {
      const found = roughPersonalData(text);
      return { types: found.map(({ type }) => type), scrubbed: scrub(text, found) };
    },
  };
}

const failed = <T extends object>(result: T | CommandError): result is CommandError =>
  'error' in result;

/**
 * The core's answers. A trap ends the module's instance: the first one is reported through
 * `onTrap`, and from then on the filter answers.
 */
export function coreAnswerer(
  core: Core,
  desk: Desk,
  help: Help,
  onTrap: (error: unknown) => void,
): Answerer {
  const plain = plainAnswerer(help);
  let alive = true;
  const guarded = <T extends object>(run: () => T | CommandError, otherwise: () => T): T => {
    if (!alive) return otherwise();
    try {
      const result = run();
      return failed(result) ? otherwise() : result;
    } catch (error) {
      alive = false;
      onTrap(error);
      return otherwise();
    }
  };
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return {
    ask: (question) =>
      guarded(
        () =>
          desk.ask(
            { query: question.query, page: question.page, at: instantOf(question.now) },
            { limit: LIMIT },
          ),
        () => plain.ask(question),
      ),
    status(now, lang) {
      const line = { at: instantOf(now), lang };
      const none = { open: null } as StatusResult;
      const result = guarded(
        () => {
          const both = desk.status({ ...line, visitor_zone: zone });
          return failed(both) ? desk.status(line) : both;
        },
        () => none,
      );
      return result === none ? null : result;
    },
    personal: (text) =>
      guarded(
        () => {
          const found = core.personalData(text);
          return { types: found.map(({ type }) => type), scrubbed: scrub(text, found) };
        },
        () => plain.personal(text),
      ),
  };
}
