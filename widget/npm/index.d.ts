/**
 * The package as an ES module. docs/builders.md shows it in use; the page's own types (the global,
 * the element, the events) come with it.
 */
import type { VentanillaHelpElement } from '../ventanilla.js';

export type * from '../ventanilla.js';

/** The tag's attributes (docs/widget.md), and where the tag's script is. */
export interface VentanillaOptions {
  /** Where `ventanilla.js` is served; default "/ventanilla/ventanilla.js". */
  src?: string;
  /** The address of help.json. */
  config?: string;
  /** Language of the interface (BCP 47); default the page's, then the visitor's. */
  lang?: string;
  /** How the Spanish interface speaks to visitors. */
  address?: 'tu' | 'usted' | 'vos';
  theme?: 'auto' | 'light' | 'dark';
  side?: 'end' | 'start';
  /** The launcher's word. */
  label?: string;
  /** false: no launcher; links and calls open the panel. */
  launcher?: boolean;
  /** When the panel's files are fetched: on intent (default), or when the page is idle. */
  preload?: 'intent' | 'idle';
  /** "js" on pages whose policy does not let WebAssembly compile. */
  core?: 'auto' | 'js';
  /** Where events are passed on: "datalayer", "ga4", "matomo", "plausible". */
  analytics?: readonly string[];
  /** Where unanswered questions are sent, without personal data. */
  tally?: string;
  /** The last help.json is kept for when it cannot be loaded. */
  keep?: boolean;
  /** For pages with a nonce in their policy. */
  nonce?: string;
  /** `ventanilla csp` prints it. */
  integrity?: string;
  /** "anonymous" for files on another origin. */
  crossOrigin?: 'anonymous' | 'use-credentials';
}

/**
 * Puts the script on the page, once, and gives the element when it works. Options of a later call
 * are those of an element that is not there yet. Rejects where the script cannot be loaded.
 */
export function load(options?: VentanillaOptions): Promise<VentanillaHelpElement>;
