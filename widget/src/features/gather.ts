import { type Runtime, zonesOf } from '../core/load';
import { gather } from '../gather/gather';
import type { Count } from '../gather/sift';
import css from '../gather/sources.css';
import { sourcesView } from '../gather/sources';
import { readHelp } from '../help/read';
import { adopt } from '../panel/adopt';
import type { Fetched } from '../panel/features';
import type { Files } from '../panel/files';
import type { PanelHost } from '../protocol';

/** The core as the judge of what is gathered; null where it cannot run. */
async function judge(runtime: Promise<Runtime>): Promise<Count | null> {
  const running = await runtime.catch(() => null);
  if (!running) return null;
  return (file) => {
    const help = readHelp(file);
    const { desk, errors } = running.core.openDesk(file, help ? zonesOf(help) : []);
    desk?.delete();
    return errors;
  };
}

/** help.json's text from the page's own facts, for a tag without `data-config`. */
export async function gatherHelp(
  { config: { zone, helpPage, debug }, root }: PanelHost,
  files: Files,
  runtime: Promise<Runtime>,
): Promise<Fetched> {
  const count = judge(runtime);
  const policies = await files.policies();
  const parses = !policies.some((policy) => /require-trusted-types-for/i.test(policy));
  const gathered = await gather({ zone, helpPage, parses, count });
  const text = JSON.stringify(gathered.help);
  if (!debug) return { text, at: Date.now(), kept: false };
  adopt(root, css);
  return { text, at: Date.now(), kept: false, sources: () => sourcesView(gathered) };
}
