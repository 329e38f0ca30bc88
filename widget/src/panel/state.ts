import type { AskResult, StatusResult } from '../../../wasm/ventanilla-core';
import type { Help } from '../help/model';
import { scrubRoughly } from '../help/scrub';
import type { Catalogue } from '../i18n/catalogue';
import type { Courtesy } from './courtesy';
import type { DeskQuestion } from './desk-question';

/** Everything the panel shows follows from this value. */
export interface State {
  phase: 'loading' | 'ready' | 'failed';
  t: Catalogue;
  /** Language of the interface's texts. */
  interfaceLang: string;
  /** Language in which entries and contacts are shown. */
  lang: string;
  help: Help | null;
  /** The core cannot run here: the filter answers, without live hours. */
  plain: boolean;
  query: string;
  /** The visitor has stopped typing. */
  settled: boolean;
  outcome: AskResult | null;
  /** The query is no question but a greeting or thanks. */
  courtesy: Courtesy | null;
  /** The query asks for what the desk itself knows, and no entry answers it. */
  desk: DeskQuestion | null;
  /** The query without personal data. */
  scrubbed: string;
  /** Disclosures that the visitor opened or closed. */
  toggled: Readonly<Record<string, boolean>>;
  /** The entry shown alone, and where "back" leads. */
  entry: string | null;
  trail: readonly string[];
  topic: string | null;
  /** The contact whose form is shown. */
  form: string | null;
  /** Forms cannot be loaded here. */
  formless: boolean;
  status: StatusResult | null;
  now: number;
  /** When help.json was loaded, and whether in an earlier visit. */
  loaded: number;
  kept: boolean;
  /** Questions without help, and the last one counted. */
  attempts: number;
  counted: string;
  feedback: Readonly<Record<string, boolean>>;
  dismissed: readonly number[];
  copied: string | null;
}

export type Action =
  | { type: 'loaded'; help: Help; lang: string; at: number; kept: boolean }
  | { type: 'failed' }
  | { type: 'retrying' }
  | { type: 'answered'; outcome: AskResult; courtesy: Courtesy | null; desk: DeskQuestion | null }
  | { type: 'typed'; query: string }
  | { type: 'settled' }
  | { type: 'toggled'; entry: string; open: boolean }
  | { type: 'shown'; entry: string }
  | { type: 'back' }
  | { type: 'home' }
  | { type: 'topic'; topic: string }
  | { type: 'form'; contact: string }
  | { type: 'formless' }
  | { type: 'ticked'; status: StatusResult | null; now: number }
  | { type: 'plain' }
  | { type: 'feedback'; entry: string; helped: boolean }
  | { type: 'language'; lang: string; interfaceLang: string; t: Catalogue }
  | { type: 'dismissed'; notice: number }
  | { type: 'copied'; entry: string };

/** After so many attempts without help, a person comes first (WCAG 2.2, Understanding 3.2.6). */
export const PATIENCE = 3;

export function initialState(t: Catalogue, lang: string, now: number): State {
  return {
    phase: 'loading',
    t,
    interfaceLang: lang,
    lang,
    help: null,
    plain: false,
    query: '',
    settled: true,
    outcome: null,
    courtesy: null,
    desk: null,
    scrubbed: '',
    toggled: {},
    entry: null,
    trail: [],
    topic: null,
    form: null,
    formless: false,
    status: null,
    now,
    loaded: now,
    kept: false,
    attempts: 0,
    counted: '',
    feedback: {},
    dismissed: [],
    copied: null,
  };
}

export function isOpen(state: State, entry: string): boolean {
  const { outcome } = state;
  const best = outcome?.decision === 'answer' && outcome.matches[0]?.id === entry;
  return state.toggled[entry] ?? (best && asking(state));
}

/** Below this confidence an entry is more noise than help, unless it is all there is to open. */
const WORTH_SHOWING = 0.1;

/** The ids to list for the question: the best, and what comes near it. */
export function shownMatches({ outcome, plain }: State): string[] {
  const matches = outcome?.matches ?? [];
  const worth = matches.filter(
    ({ confidence }, at) =>
      plain || confidence >= WORTH_SHOWING || (at === 0 && outcome?.decision !== 'handoff'),
  );
  return worth.map(({ id }) => id);
}

/** There is a question in the field. */
export function asking(state: State): boolean {
  return state.query.trim() !== '' && !state.courtesy;
}

/** The question has no answer, and the visitor has finished typing it. */
export function unanswered(state: State): boolean {
  return asking(state) && state.settled && !state.desk && state.outcome?.decision === 'handoff';
}

export function personFirst(state: State): boolean {
  return state.attempts >= PATIENCE;
}

/** One contact is put forward, above what else there is to show. */
export function handsOver(state: State): boolean {
  if (state.entry || (state.topic && !asking(state))) return false;
  return unanswered(state) || state.desk === 'person' || personFirst(state);
}

/** A settled question counts as an attempt until one of its answers is opened. */
function countAttempt(state: State): State {
  const question = state.query.trim().toLowerCase();
  const settled = { ...state, settled: true };
  if (!asking(state) || !state.outcome || question === state.counted) return settled;
  const helped = state.outcome.decision === 'answer' || state.desk;
  return { ...settled, counted: question, attempts: state.attempts + (helped ? 0 : 1) };
}

function toggle(state: State, entry: string, open: boolean): State {
  const toggled = { ...state.toggled, [entry]: open };
  const first = open && asking(state) && !Object.values(state.toggled).includes(true);
  const given = first && state.outcome?.decision !== 'answer' && state.counted !== '';
  return { ...state, toggled, attempts: Math.max(0, state.attempts - (given ? 1 : 0)) };
}

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'loaded':
      return {
        ...state,
        phase: 'ready',
        help: action.help,
        lang: action.lang,
        loaded: action.at,
        kept: action.kept,
        plain: false,
      };
    case 'failed':
      return { ...state, phase: 'failed' };
    case 'retrying':
      return { ...state, phase: 'loading' };
    case 'typed':
      return {
        ...state,
        query: action.query,
        courtesy: null,
        desk: null,
        scrubbed: scrubRoughly(action.query),
        settled: false,
        toggled: {},
        entry: null,
        trail: [],
        topic: null,
        form: null,
        copied: null,
      };
    case 'answered':
      return {
        ...state,
        outcome: action.outcome,
        courtesy: action.courtesy,
        desk: action.desk,
      };
    case 'settled':
      return countAttempt(state);
    case 'toggled':
      return toggle(state, action.entry, action.open);
    case 'shown': {
      const trail = state.entry ? [...state.trail, state.entry] : state.trail;
      return { ...state, entry: action.entry, trail, form: null, copied: null };
    }
    case 'form':
      return { ...state, form: action.contact };
    case 'formless':
      return { ...state, formless: true };
    case 'back':
      if (state.form) return { ...state, form: null };
      return {
        ...state,
        entry: state.trail.at(-1) ?? null,
        trail: state.trail.slice(0, -1),
        topic: state.entry ? state.topic : null,
      };
    case 'home':
      return { ...state, entry: null, trail: [], topic: null, form: null };
    case 'topic':
      return { ...state, topic: action.topic, toggled: {} };
    case 'ticked':
      return { ...state, status: action.status, now: action.now };
    case 'plain':
      return { ...state, plain: true, status: null };
    case 'feedback': {
      const feedback = { ...state.feedback, [action.entry]: action.helped };
      return { ...state, feedback, attempts: action.helped ? 0 : state.attempts + 1 };
    }
    case 'language':
      return { ...state, lang: action.lang, interfaceLang: action.interfaceLang, t: action.t };
    case 'dismissed':
      return { ...state, dismissed: [...state.dismissed, action.notice] };
    case 'copied':
      return { ...state, copied: action.entry };
  }
}
