import type { VentanillaApi, VentanillaCall, VentanillaQueue } from '../../ventanilla';

const METHODS = ['open', 'close', 'ask', 'show', 'identify'] as const;

/**
 * The global: the element's methods, and `push` as before the script came. A page writes
 * `(window.Ventanilla ??= []).push(['ask', 'maleta'])` without caring whether it has.
 */
export function apiOf(element: VentanillaApi, queue: VentanillaCall[]): VentanillaQueue {
  const push = (...calls: VentanillaCall[]): void => {
    for (const call of calls) {
      const [name, argument] = Array.isArray(call) ? call : [call];
      if (METHODS.includes(name)) (element[name] as (argument: unknown) => void)(argument);
      else
        console.warn(`Ventanilla: there is no "${String(name)}"; there are ${METHODS.join(', ')}`);
    }
  };
  const api = Object.fromEntries(
    METHODS.map((name) => [name, (argument: never) => element[name](argument)]),
  );
  push(...queue);
  return { ...api, push } as VentanillaQueue;
}
