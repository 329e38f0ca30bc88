import type { VentanillaCall, VentanillaQueue } from '../../ventanilla';
import { HelpElement } from './element';
import { apiOf } from './queue';

/** The script tag's entry: the only part that runs with the page. */

const TAG = 'ventanilla-help';

function start(script: HTMLScriptElement): void {
  const before = window.Ventanilla as VentanillaQueue | VentanillaCall[] | undefined;
  if ((before && !Array.isArray(before)) || customElements.get(TAG)) {
    console.warn('Ventanilla: the script is on this page twice; one does nothing.');
    return;
  }
  customElements.define(TAG, HelpElement.for(script));
  const element = document.querySelector(TAG) ?? document.createElement(TAG);
  if (!element.isConnected) document.body.append(element);
  window.Ventanilla = apiOf(element, before ?? []);
}

function whenReady(run: () => void): void {
  const parsed = (): void => {
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', run, { once: true });
    } else run();
  };
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', parsed, { once: true });
  } else parsed();
}

const script =
  (document.currentScript as HTMLScriptElement | null) ??
  document.querySelector<HTMLScriptElement>('script[src*="ventanilla.js"]');
if (script) whenReady(() => start(script));
else console.error('Ventanilla: its tag must be that of a classic script.');
