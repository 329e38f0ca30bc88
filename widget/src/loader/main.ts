import { HelpElement } from './element';

/** The script tag's entry: the only part that runs with the page. */

const TAG = 'ventanilla-help';

function start(script: HTMLScriptElement): void {
  const page = window;
  if (page.Ventanilla || customElements.get(TAG)) {
    console.warn('Ventanilla: the script is on this page twice; the second one does nothing.');
    return;
  }
  customElements.define(TAG, HelpElement.for(script));
  const element = document.querySelector(TAG) ?? document.createElement(TAG);
  page.Ventanilla = {
    open: (request) => element.open(request),
    close: () => element.close(),
    ask: (query) => element.ask(query),
    show: (entry) => element.show(entry),
  };
  if (!element.isConnected) document.body.append(element);
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
  document.querySelector<HTMLScriptElement>('script[data-config][src*="ventanilla"]');
if (script) whenReady(() => start(script));
else console.error('Ventanilla: cannot find its own script tag; load it as a classic script.');
