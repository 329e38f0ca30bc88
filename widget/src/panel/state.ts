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
  /** Attempts without help in a row, and how many there were without what helped last. */
  attempts: number;
  unhelped: number;
  /** The last question counted. */
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
    unhelped: 0,
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

export function hasEntry({ help }: State, entry: string): boolean {
  return !!help?.entries.some(({ id }) => id === entry);
}

/** There is a question in the field. */
export function asking(state: State): boolean {
  return state.query.trim() !== '' && !state.courtesy;
}

/** The question has no answer, and the visitor has finished typing it. */
export function unanswered(state: State): boolean {
  return asking(state) && state.settled && !state.desk && state.outcome?.decision === 'handoff';
}

/** The question has a sure answer to which nobody has said "no", or the desk's own. */
function answered(state: State): boolean {
  const { outcome, feedback, desk } = state;
  const best = outcome?.decision === 'answer' && outcome.matches[0];
  return asking(state) && (!!desk || (!!best && feedback[best.id] !== false));
}

export function personFirst(state: State): boolean {
  return state.attempts >= PATIENCE;
}

/** One contact is put forward, above what else there is to show; never above a sure answer. */
export function handsOver(state: State): boolean {
  const { entry, topic, feedback } = state;
  if (entry) return personFirst(state) && feedback[entry] === false;
  if (topic && !asking(state)) return false;
  if (unanswered(state) || state.desk === 'person') return true;
  return personFirst(state) && !answered(state);
}

/** A question is an attempt, once, unless its answer is sure: that starts the count anew. */
function count(state: State): State {
  const counted = state.query.trim().toLowerCase();
  if (!asking(state) || !state.outcome || counted === state.counted) return state;
  const unhelped = state.attempts;
  return { ...state, counted, unhelped, attempts: answered(state) ? 0 : unhelped + 1 };
}

/** An entry that is opened has helped, until "no" is said to it. */
function opened(state: State, entry: string): State {
  const now = count(state);
  return hasEntry(now, entry) && now.feedback[entry] !== false ? { ...now, attempts: 0 } : now;
}

/** "No" takes back that the entry helped. */
function judge(state: State, entry: string, helped: boolean): State {
  const attempts = helped ? 0 : state.unhelped + 1;
  const feedback = { ...state.feedback, [entry]: helped };
  return { ...state, feedback, attempts, unhelped: attempts };
}

function toggle(state: State, entry: string, open: boolean): State {
  const toggled = { ...state.toggled, [entry]: open };
  return { ...(open ? opened(state, entry) : state), toggled };
}

function show(state: State, entry: string): State {
  const { entry: before, trail } = state;
  const deeper = before && before !== entry ? [...trail, before] : trail;
  return { ...opened(state, entry), entry, trail: deeper, form: null, copied: null };
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
      return { ...count(state), settled: true };
    case 'toggled':
      return toggle(state, action.entry, action.open);
    case 'shown':
      return show(state, action.entry);
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
    case 'feedback':
      return judge(state, action.entry, action.helped);
    case 'language':
      return { ...state, lang: action.lang, interfaceLang: action.interfaceLang, t: action.t };
    case 'dismissed':
      return { ...state, dismissed: [...state.dismissed, action.notice] };
    case 'copied':
      return { ...state, copied: action.entry };
  }
}
