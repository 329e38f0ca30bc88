import type { AskResult, CommandError, Desk, StatusResult } from '../../../wasm/ventanilla-core';
import { instantOf } from './instant';
import { visitorZone } from './zone';

export interface Question {
  query: string;
  page: string;
  now: number;
}

/** What the panel asks of whoever can answer: the core, or a plain filter where it cannot run. */
export interface Answerer {
  ask(question: Question): AskResult;
  status(now: number, lang: string): StatusResult | null;
}

const LIMIT = 5;

const failed = <T extends object>(result: T | CommandError): result is CommandError =>
  'error' in result;

/**
 * The core's answers. A trap ends the module's instance: the first one is reported through
 * `onTrap`, and from then on there are none.
 */
export function coreAnswerer(desk: Desk, onTrap: (error: unknown) => void): Answerer {
  let alive = true;
  const guarded = <T extends object, O>(run: () => T | CommandError, otherwise: O): T | O => {
    if (!alive) return otherwise;
    try {
      const result = run();
      return failed(result) ? otherwise : result;
    } catch (error) {
      alive = false;
      onTrap(error);
      return otherwise;
    }
  };
  const zone = visitorZone();
  return {
    ask({ query, page, now }) {
      const none: AskResult = { decision: 'handoff', matches: [], lang: '', contacts: [] };
      const line = { query, page, at: instantOf(now) };
      return guarded(() => desk.ask(line, { limit: LIMIT }), none);
    },
    status(now, lang) {
      const line = { at: instantOf(now), lang };
      return guarded(() => {
        const both = desk.status({ ...line, visitor_zone: zone });
        return failed(both) ? desk.status(line) : both;
      }, null);
    },
  };
}
