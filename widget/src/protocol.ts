import type { VentanillaEvents, VentanillaRequest, VentanillaVisitor } from '../ventanilla';

/** What the tag's `data-` attributes say. */
export interface WidgetConfig {
  /** Where help.json is; null when the tag names none: then the page's own facts are gathered. */
  config: string | null;
  /** Folder of the script: everything else is loaded from there. */
  base: string;
  /** The script tag's, for pages whose policy asks for one; else ''. */
  nonce: string;
  /** BCP 47 tags in order of preference: the tag's, the page's, the visitor's. */
  languages: string[];
  /** How Spanish texts address the visitor; '' for not at all. */
  address: '' | 'tu' | 'usted' | 'vos';
  label: string | null;
  theme: 'auto' | 'light' | 'dark';
  side: 'start' | 'end';
  launcher: boolean;
  /** Part of the page instead of a window over it. */
  inline: boolean;
  /** The site's own help page, from an upgraded link; the way out when nothing loads. */
  helpPage: string | null;
  preload: 'intent' | 'idle';
  /** help.json is kept for visits without a network. */
  keep: boolean;
  /** The company's IANA zone, for what is gathered; null where the tag names none. */
  zone: string | null;
  /** Shows where each gathered fact comes from. */
  debug: boolean;
  /** `js`: the page's policy forbids WebAssembly. */
  core: 'auto' | 'js';
  /** Names of the analytics that are told of the events. */
  analytics: string[];
  /** Where unanswered questions go; null for nowhere. */
  tally: string | null;
}

export type EventName = keyof VentanillaEvents;
export type Emit = <N extends EventName>(name: N, detail: VentanillaEvents[N]) => boolean;

/** What the loader lends to the panel. */
export interface PanelHost {
  element: HTMLElement;
  root: ShadowRoot;
  config: WidgetConfig;
  visitor: VentanillaVisitor;
  /** What was asked for beside the panel, by address; each is taken once. */
  early: Record<string, Promise<Response>>;
  /** Digests of what the loader asks for. */
  digests: Readonly<Record<string, string>>;
  /** Imports a file of ours after checking its digest. */
  load<T>(file: string, digest: string): Promise<T>;
  /** Sends `before-NAME`, then NAME; false when a listener cancelled. */
  emit: Emit;
  onToggle(open: boolean): void;
  /** Aborted once the element has left the page: what listens outside of it ends then. */
  signal: AbortSignal;
}

export interface Panel {
  /** `null` opens what is shown already, whatever it is. */
  open(request: VentanillaRequest | null, opener: HTMLElement | null): void;
  close(): void;
}

export interface PanelModule {
  createPanel(host: PanelHost): Promise<Panel>;
  /** Sends what an earlier visit could not. */
  resume(host: PanelHost): Promise<void>;
}

/** The cache that is there, empty, while a message waits: to ask for it holds nobody up. */
export const WAITING = 'ventanilla-waiting';
