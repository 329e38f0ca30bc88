// <VentanillaHelp>: the element as a React component. Thin: React renders the tag, `load` brings
// its script, and events become properties.
import { createElement, forwardRef, useEffect, useImperativeHandle, useRef } from 'react';
import type { VentanillaApi, VentanillaHelpElement } from '../ventanilla.js';
import { attributesOf, load } from './load.ts';
import type { VentanillaHelpProps } from './react.js';

const handlers = {
  onOpen: 'open',
  onClose: 'close',
  onSearch: 'search',
  onAnswer: 'answer',
  onNoAnswer: 'no-answer',
  onFeedback: 'feedback',
  onContact: 'contact',
  onFile: 'file',
  onError: 'error',
} as const;

type Handler = keyof typeof handlers;

const names = Object.entries(handlers) as Array<[Handler, string]>;

export const VentanillaHelp = forwardRef<VentanillaApi, VentanillaHelpProps>((props, ref) => {
  const { inline, children, className, ...options } = props;
  const element = useRef<VentanillaHelpElement>(null);
  const latest = useRef(props);
  latest.current = props;
  useImperativeHandle(ref, () => element.current as VentanillaApi);
  useEffect(() => {
    const { current } = element;
    const aborter = new AbortController();
    for (const [property, name] of names) {
      const pass = (event: Event) =>
        latest.current[property]?.((event as CustomEvent).detail, event as CustomEvent<never>);
      current?.addEventListener(`ventanilla:${name}`, pass, { signal: aborter.signal });
    }
    load(latest.current).catch((error: Error) =>
      latest.current.onError?.(
        { code: 'panel', message: error.message },
        new CustomEvent('ventanilla:error'),
      ),
    );
    return () => aborter.abort();
  }, []);
  const data = Object.entries(attributesOf(options)).map(([name, value]) => [
    `data-${name}`,
    value,
  ]);
  const attributes = { ...Object.fromEntries(data), ...(inline ? { inline: '' } : {}) };
  return createElement(
    'ventanilla-help',
    { ref: element, class: className, ...attributes },
    children,
  );
});
VentanillaHelp.displayName = 'VentanillaHelp';
