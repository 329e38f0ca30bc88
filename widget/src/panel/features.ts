import type { StatusResult } from '../../../wasm/ventanilla-core';
import type { Answerer } from '../core/desk';
import type { Runtime } from '../core/load';
import type { Help } from '../help/model';
import type { Emit, PanelHost } from '../protocol';
import type { Files } from './files';
import type { State } from './state';
import type { Child, VNode } from './vdom';
import type { RareMarkdown } from '../markdown/blocks';
import type { Context } from '../views/context';

/** What the panel lends to a message's form. */
export interface FormHost {
  host: PanelHost;
  files: Files;
  /** The contact's id. */
  contact: string;
  /** The panel's state when the form was opened, and the parsed help.json. */
  state: State;
  file: unknown;
  say(text: string): void;
  redraw(): void;
  focus(selector: string): void;
}

export interface Filing {
  view(): VNode[];
}

export interface FilingModule {
  createFiling(lent: FormHost): Promise<Filing>;
  resume(emit: Emit): Promise<void>;
}

/** Tells analytics that the page has already; see docs/widget.md. */
export interface AnalyticsModule {
  forward(element: PanelHost['element'], names: readonly string[], signal: AbortSignal): void;
}

export interface Unanswered {
  /** Without personal data. */
  query: string;
  lang: string;
  decision: 'handoff';
  page: string;
  at: string;
}

export interface TallyModule {
  count(address: string, question: Unanswered): void;
}

export interface CheckModule {
  reportProblems(files: Files, text: string, file: string): Promise<void>;
}

/** help.json's text, when it was loaded (milliseconds), and whether that was in an earlier visit. */
export interface Fetched {
  text: string;
  at: number;
  kept: boolean;
  /** With `data-debug`: where each gathered fact comes from. */
  sources?(): VNode;
}

export interface GatherModule {
  gatherHelp(host: PanelHost, files: Files, runtime: Promise<Runtime>): Promise<Fetched>;
}

/** What the week's table is made of. */
export interface WeekHost {
  root: ShadowRoot;
  /** The core's status at an instant. */
  status(time: number): StatusResult | null;
  /** The parsed help.json. */
  file: unknown;
}

export type Week = (state: State) => VNode;

export interface WeekModule {
  createWeek(host: WeekHost): Week;
}

export interface KeepModule {
  fetchKept(address: string): Promise<Fetched>;
}

export interface PlainModule {
  plainAnswerer(help: Help, file: unknown): Answerer;
}

/** What the company announces. */
export interface Notices {
  /** Those in force that the visitor has not put away. */
  view(context: Context): Child[];
  /** When they change next (milliseconds); Infinity for never. */
  nextChange(now: number): number;
  /** What a screen reader is told of them. */
  words(state: State): string;
}

export interface NoticesModule {
  createNotices(root: ShadowRoot, file: unknown, lang: string): Notices;
}

export interface MarkdownModule {
  createMarkdown(root: ShadowRoot): RareMarkdown;
}

/** What only some files need, and is there before they are shown. */
export interface Parts {
  notices: Notices | null;
  markdown: RareMarkdown | null;
  /** With `data-debug`: where each gathered fact comes from. */
  sources: Fetched['sources'];
}
