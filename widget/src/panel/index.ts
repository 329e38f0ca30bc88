import type { Panel, PanelHost } from '../protocol';
import css from '../styles/panel.css';
import { Controller } from './controller';
import { loadCatalogue } from './load';

/** The entry of the part that loads on first use. */
export async function createPanel(host: PanelHost): Promise<Panel> {
  const first = await loadCatalogue(host.config.base, host.config.languages);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  host.root.adoptedStyleSheets = [...host.root.adoptedStyleSheets, sheet];
  return new Controller(host, first);
}
