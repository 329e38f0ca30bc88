/**
 * Tells the analytics that a page has already what happened in the widget. The events carry ids and
 * counts, never what a visitor typed, and so does what is forwarded.
 */
const NAMES = [
  'open',
  'close',
  'search',
  'answer',
  'no-answer',
  'feedback',
  'contact',
  'file',
] as const;

type Detail = Record<string, string | number | boolean>;
type Sink = (name: string, detail: Detail) => void;

interface Page {
  dataLayer?: unknown[];
  gtag?(...call: unknown[]): void;
  _paq?: unknown[];
  plausible?(name: string, options: object): void;
}
const page = window as unknown as Page;

const SINKS: Record<string, Sink> = {
  datalayer: (name, detail) => {
    (page.dataLayer ??= []).push({ event: `ventanilla_${name}`, ventanilla: detail });
  },
  ga4: (name, detail) => page.gtag?.('event', `ventanilla_${name}`, detail),
  matomo: (name, detail) => {
    const label = Object.values(detail).join(' ');
    (page._paq ??= []).push(['trackEvent', 'Ventanilla', name, label]);
  },
  plausible: (name, detail) => page.plausible?.(`Ventanilla: ${name}`, { props: detail }),
};

function flat(detail: object): Detail {
  const pairs = Object.entries(detail as Record<string, Detail[string] | string[]>);
  return Object.fromEntries(
    pairs.map(([key, value]) => [key, Array.isArray(value) ? value.join(',') : value]),
  );
}

export function forward(
  element: HTMLElement,
  names: readonly string[],
  signal: AbortSignal,
): void {
  for (const name of names) {
    if (!SINKS[name]) {
      console.warn(`Ventanilla: data-analytics knows ${Object.keys(SINKS).join(', ')}: ${name}`);
    }
  }
  for (const name of NAMES) {
    const tell = (event: Event): void => {
      const detail = flat((event as CustomEvent<object>).detail);
      for (const each of names) SINKS[each]?.(name.replace('-', '_'), detail);
    };
    element.addEventListener(`ventanilla:${name}`, tell, { signal });
  }
}
