/** `ventanilla/react`. Needs React 18 or 19. */
import type {
  DetailedHTMLProps,
  ForwardRefExoticComponent,
  HTMLAttributes,
  ReactNode,
  RefAttributes,
} from 'react';
import type { VentanillaOptions } from './index.js';
import type { VentanillaApi, VentanillaEvents, VentanillaHelpElement } from '../ventanilla.js';

type Handler<Name extends keyof VentanillaEvents> = (
  detail: VentanillaEvents[Name],
  event: CustomEvent<VentanillaEvents[Name]>,
) => void;

export interface VentanillaHelpProps extends VentanillaOptions {
  /** In the page's flow, for a help page, in place of a launcher. */
  inline?: boolean;
  className?: string;
  /** Stands in an inline element until the panel does. */
  children?: ReactNode;
  onOpen?: Handler<'open'>;
  onClose?: Handler<'close'>;
  onSearch?: Handler<'search'>;
  onAnswer?: Handler<'answer'>;
  onNoAnswer?: Handler<'no-answer'>;
  onFeedback?: Handler<'feedback'>;
  onContact?: Handler<'contact'>;
  onFile?: Handler<'file'>;
  onError?: Handler<'error'>;
}

/** Its ref has `open`, `close`, `ask`, `show` and `identify` once the script has come. */
export const VentanillaHelp: ForwardRefExoticComponent<
  VentanillaHelpProps & RefAttributes<VentanillaApi>
>;

type Data = { [name in `data-${string}`]?: string };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'ventanilla-help': DetailedHTMLProps<
        HTMLAttributes<VentanillaHelpElement>,
        VentanillaHelpElement
      > & { inline?: boolean | ''; class?: string } & Data;
    }
  }
}
