// Wrong uses that the types must refuse, and right ones that they must take.
import { load, type VentanillaHelpElement, type VentanillaOptions } from 'ventanilla';
import { loadCore } from 'ventanilla/core';
import { VentanillaHelp } from 'ventanilla/react';
import 'ventanilla/vue';
import type { GlobalComponents } from 'vue';

const options: VentanillaOptions = { config: '/help.json', theme: 'dark', launcher: false };
export const element: Promise<VentanillaHelpElement> = load(options);
export const opened = element.then((help) => help.open({ entry: 'envio' }));
export const core = loadCore('/ventanilla/ventanilla-core.wasm');
export const inVue: GlobalComponents['ventanilla-help'] | undefined = undefined;

// @ts-expect-error no such theme
load({ theme: 'pink' });
// @ts-expect-error no such option
load({ help: '/help.json' });
// @ts-expect-error ask takes a text
element.then((help) => help.ask(5));

export const tags = (
  <>
    <ventanilla-help inline data-config="/help.json" />
    <VentanillaHelp
      inline
      config="/help.json"
      onFeedback={({ helped }) => helped satisfies boolean}
    >
      <p>Preguntas frecuentes</p>
    </VentanillaHelp>
    {/* @ts-expect-error an event of another name */}
    <VentanillaHelp onAsk={() => {}} />
  </>
);
