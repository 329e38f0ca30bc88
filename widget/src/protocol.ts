import type { VentanillaEvents, VentanillaRequest } from '../ventanilla';

/** What the tag's `data-` attributes say. */
export interface WidgetConfig {
  /** Where help.json is; null when the tag names none. */
  config: string | null;
  /** Folder of the script: everything else is loaded from there. */
  base: string;
  /** BCP 47 tags in order of preference: the tag's, the page's, the visitor's. */
  languages: string[];
  label: string | null;
  theme: 'auto' | 'light' | 'dark';
  side: 'start' | 'end';
  launcher: boolean;
  /** The site's own help page, from an upgraded link; the way out when nothing loads. */
  helpPage: string | null;
  preload: 'intent' | 'idle';
}

export type EventName = keyof VentanillaEvents;
export type Emit = <N extends EventName>(name: N, detail: VentanillaEvents[N]) => boolean;

/** What the loader lends to the panel. */
export interface PanelHost {
  root: ShadowRoot;
  config: WidgetConfig;
  /** Sends `before-NAME`, then NAME; false when a listener cancelled. */
  emit: Emit;
  onToggle(open: boolean): void;
}

export interface Panel {
  open(request: VentanillaRequest, opener: HTMLElement | null): void;
  close(): void;
}

export interface PanelModule {
  createPanel(host: PanelHost): Promise<Panel>;
}
