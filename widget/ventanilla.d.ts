/**
 * What a page sees of the widget: one element, one global, a handful of events.
 * docs/widget.md shows each of them in use.
 */

/** What to show when the panel opens; nothing: the home view. */
export interface VentanillaRequest {
  /** Types this question for the visitor. */
  query?: string;
  /** Shows the entry of help.json with this id. */
  entry?: string;
}

/** What the page knows of the visitor and they need not type again. Kept in memory only. */
export interface VentanillaVisitor {
  name?: string;
}

export interface VentanillaApi {
  open(request?: VentanillaRequest): void;
  close(): void;
  /** Opens the panel with a question in the search field. */
  ask(query: string): void;
  /** Opens the panel on one entry of help.json. */
  show(entry: string): void;
  /** Fills the visitor's name in where a message is written. */
  identify(visitor: VentanillaVisitor): void;
}

/** A call by name and argument: `['ask', 'maleta']`. */
export type VentanillaCall = [name: keyof VentanillaApi, argument?: unknown];

/**
 * The global. Before the script has come it may be an array of calls, which are made in order when
 * it comes: `(window.Ventanilla ??= []).push(['ask', 'maleta'])` works before and after.
 */
export interface VentanillaQueue extends VentanillaApi {
  push(...calls: VentanillaCall[]): void;
}

/** `<ventanilla-help>`: the launcher and, once opened, the panel. */
export interface VentanillaHelpElement extends HTMLElement, VentanillaApi {}

/**
 * Details of the bubbling, composed events `ventanilla:NAME`. Before each of them a cancelable
 * `ventanilla:before-NAME` is sent with the same detail. None carries what the visitor typed.
 */
export interface VentanillaEvents {
  open: Record<string, never>;
  close: Record<string, never>;
  search: { decision: 'answer' | 'suggest' | 'handoff'; entries: string[]; words: number };
  answer: { entry: string };
  'no-answer': { attempts: number };
  feedback: { entry: string; helped: boolean };
  contact: { contact: string; kind: string };
  /** A message is about to be sent (before-file), then what became of it. */
  file: { contact: string; kind: string; state: 'sending' | 'received' | 'waiting' | 'refused' };
  error: { code: 'config' | 'core' | 'panel'; message: string };
}

declare global {
  interface Window {
    Ventanilla?: VentanillaQueue;
  }
  interface HTMLElementTagNameMap {
    'ventanilla-help': VentanillaHelpElement;
  }
}
