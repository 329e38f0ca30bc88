import type { Panel, PanelHost } from '../protocol';
import css from '../styles/panel.css';
import { Controller } from './controller';
import { visitorZone } from '../core/zone';
import { Files } from './files';
import { adopt } from './adopt';
import { loadCatalogue, startLoading } from './load';
import type { AnalyticsModule, FilingModule } from './features';

/** The entry of the part that loads on first use. */
export async function createPanel(host: PanelHost): Promise<Panel> {
  const files = new Files(host);
  const { languages, address, analytics } = host.config;
  const loading = startLoading(host, files);
  visitorZone(); // the first use of Intl takes longest: while the files are on their way
  const [first, tell] = await Promise.all([
    loadCatalogue(files, languages, address),
    analytics.length && files.module<AnalyticsModule>('features/analytics.js').catch(() => null),
  ]);
  host.signal.throwIfAborted();
  if (tell) tell.forward(host.element, analytics, host.signal);
  adopt(host.root, css);
  return new Controller(host, files, first, loading);
}

/** Sends the messages that wait from an earlier visit; nothing is shown. */
export async function resume(host: PanelHost): Promise<void> {
  const filing = await new Files(host).module<FilingModule>('features/filing.js');
  await filing.resume(host.emit);
}
