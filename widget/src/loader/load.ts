import type { PanelHost, WidgetConfig } from '../protocol';

/** Counts failed loads: an address that failed once may stay failed in the page's module map. */
let failures = 0;

/**
 * Imports one of our modules, verified. A `modulepreload` with `integrity` puts the file into the
 * page's module map only if its digest is right, and `import()` then takes it from there; it needs
 * neither an inline script nor a Trusted Types policy. WebKit preloads without looking at
 * `integrity`, so there the file is fetched with it first, and imported from the cache. Rejects
 * where the file is missing or altered.
 */
export async function loadModule<T>(address: string, integrity: string, nonce: string): Promise<T> {
  const url = failures ? `${address}?${failures}` : address;
  if (navigator.vendor.startsWith('Apple')) await fetch(url, { integrity });
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = url;
  link.integrity = integrity;
  link.nonce = nonce;
  return new Promise<T>((resolve, reject) => {
    link.onload = () => resolve(import(url) as Promise<T>);
    link.onerror = () => {
      ++failures;
      reject(new Error(`${address} is missing or not the file of this release`));
    };
    document.head.append(link);
  }).finally(() => link.remove());
}

const CORE = 'ventanilla-core.wasm';

/** Digests that the loader holds; the panel has the others. */
export const digests = { [CORE]: CORE_DIGEST };

/** What the panel needs at once is asked for beside it. */
export function askEarly({ base, config, core, keep }: WidgetConfig): PanelHost['early'] {
  const early: PanelHost['early'] = {};
  const ask = (address: string, init: RequestInit): void => {
    early[address] = fetch(address, init);
    early[address].catch(() => {}); // the panel hears of it
  };
  if (config && !keep) ask(config, { credentials: 'same-origin' });
  if (core === 'auto') ask(base + CORE, { integrity: CORE_DIGEST });
  return early;
}
