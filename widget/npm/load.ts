// The package as an ES module: puts the script tag on the page from code. Nothing runs on import,
// so that a server may import it, too.
import type { VentanillaHelpElement } from '../ventanilla.js';
import type { VentanillaOptions } from './index.js';

const TAG = 'ventanilla-help';
const SRC = '/ventanilla/ventanilla.js';

let loading: Promise<void> | undefined;

/** Options of the element, as the attributes that the loader reads. */
export function attributesOf(options: VentanillaOptions): Record<string, string> {
  const { config, lang, address, theme, side, label, launcher, preload, core, analytics, tally, keep } =
    options;
  const given: Record<string, string | undefined> = {
    config,
    lang,
    address,
    theme,
    side,
    label,
    preload,
    core,
    tally,
    keep: keep ? '' : undefined,
    launcher: launcher === false ? 'none' : undefined,
    analytics: analytics?.join(' '),
  };
  return Object.fromEntries(
    Object.entries(given).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}

function addScript(options: VentanillaOptions): Promise<void> {
  const script = document.createElement('script');
  Object.assign(script.dataset, attributesOf(options));
  script.async = true;
  if (options.nonce) script.nonce = options.nonce;
  if (options.integrity) script.integrity = options.integrity;
  if (options.crossOrigin) script.crossOrigin = options.crossOrigin;
  return new Promise((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => {
      loading = undefined;
      script.remove();
      reject(
        new Error(
          `ventanilla: cannot load ${script.src}; \`ventanilla copy\` puts the files there`,
        ),
      );
    };
    script.src = options.src ?? SRC;
    document.head.append(script);
  });
}

/** The page's own tag may be on its way. */
const hasTag = (): boolean => document.querySelector('script[src$="/ventanilla.js"]') !== null;

export async function load(options: VentanillaOptions = {}): Promise<VentanillaHelpElement> {
  if (!customElements.get(TAG) && (loading || !hasTag())) await (loading ??= addScript(options));
  await customElements.whenDefined(TAG);
  const known = document.querySelector<VentanillaHelpElement>(TAG);
  if (known) return known;
  const element = document.createElement(TAG) as VentanillaHelpElement;
  Object.assign(element.dataset, attributesOf(options));
  document.body.append(element);
  return element;
}
