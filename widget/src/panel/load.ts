import { coreAnswerer, type Answerer } from '../core/desk';
import { addLanguages, loadCore, zonesOf, type Runtime } from '../core/load';
import { chooseLanguage, type Help } from '../help/model';
import { readHelp } from '../help/read';
import { hasRare } from '../markdown/blocks';
import { INTERFACE_LANGUAGES, type Catalogue } from '../i18n/catalogue';
import type { PanelHost } from '../protocol';
import type {
  CheckModule,
  Fetched,
  GatherModule,
  KeepModule,
  MarkdownModule,
  NoticesModule,
  Parts,
  PlainModule,
} from './features';
import type { Files } from './files';

export interface Loaded {
  help: Help;
  /** The parsed help.json, for what else reads it. */
  file: unknown;
  at: number;
  kept: boolean;
  /** null where the core cannot run. */
  answerer: Answerer | null;
  parts: Parts;
}

/** The catalogue's file name: Spanish has one for each way to address the visitor, and one without. */
export function catalogueName(lang: string, address: string): string {
  return lang === 'es' && address ? `es-${address}` : lang;
}

export function interfaceLanguage(wanted: readonly string[]): string {
  const known = wanted.filter((tag) =>
    (INTERFACE_LANGUAGES as readonly string[]).includes(tag.slice(0, 2).toLowerCase()),
  );
  return known.length ? chooseLanguage(known, INTERFACE_LANGUAGES) : 'en';
}

export async function loadCatalogue(
  files: Files,
  wanted: readonly string[],
  address: string,
): Promise<{ lang: string; t: Catalogue }> {
  const lang = interfaceLanguage(wanted);
  const name = `i18n/${catalogueName(lang, address)}.js`;
  const module = await files.module<{ default: Catalogue }>(name);
  return { lang, t: module.default };
}

async function fetchText(files: Files, address: string): Promise<Fetched> {
  const response = await files.fetch(address, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return { text: await response.text(), at: Date.now(), kept: false };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** help.json's text and the core, on their way side by side. */
export interface Loading {
  fetched: Promise<Fetched>;
  runtime: Promise<Runtime>;
}

export function startLoading(host: PanelHost, files: Files): Loading {
  const { config, core, keep } = host.config;
  const runtime = loadCore(files, core === 'js');
  const fetching = async (): Promise<Fetched> => {
    if (!config) {
      const { gatherHelp } = await files.module<GatherModule>('features/gather.js');
      return gatherHelp(host, files, runtime);
    }
    if (!keep) return fetchText(files, config);
    return (await files.module<KeepModule>('features/keep.js')).fetchKept(config);
  };
  const fetched = fetching();
  // whoever waits for them hears of a failure; until then it is not an unhandled one
  for (const each of [fetched, runtime]) each.catch(() => {});
  return { fetched, runtime };
}

/** What this file needs beyond the panel; what cannot be loaded is left out. */
async function loadParts(
  files: Files,
  { root }: PanelHost,
  help: Help,
  file: { notices?: Array<{ until?: string } | null> },
): Promise<Omit<Parts, 'sources'>> {
  const part = <M, P>(wanted: unknown, name: string, make: (module: M) => P): Promise<P | null> =>
    wanted ? files.module<M>(`features/${name}.js`).then(make).catch(() => null) : Promise.resolve(null);
  const rare = help.entries.some(({ answer }) => answer.some(([, text]) => hasRare(text)));
  // one that is over is not worth a file
  const noticed = file.notices?.some?.((each) => !(Date.parse(each?.until ?? '') < Date.now()));
  const [notices, markdown] = await Promise.all([
    part(noticed, 'notices', ({ createNotices }: NoticesModule) =>
      createNotices(root, file, help.languages[0] ?? 'en'),
    ),
    part(rare, 'markdown', ({ createMarkdown }: MarkdownModule) => createMarkdown(root)),
  ]);
  return { notices, markdown };
}

/**
 * Without a usable help.json the promise is rejected. What is wrong goes to the console and to
 * `ventanilla:error`; `onTrap` is called when the core stops later.
 */
export async function loadHelp(
  host: PanelHost,
  files: Files,
  loading: Loading,
  onTrap: () => void,
): Promise<Loaded> {
  const fail = (code: 'config' | 'core', message: string): void => {
    console.error(`Ventanilla: ${message}`);
    host.emit('error', { code, message });
  };
  const { text, at, kept, sources } = await loading.fetched.catch((error: unknown) => {
    fail('config', String(error));
    throw error;
  });
  const file = parse(text);
  const help = readHelp(file);
  const name = host.config.config?.split('/').pop() ?? 'this page';
  const tellProblems = async (): Promise<void> => {
    const { reportProblems } = await files.module<CheckModule>('features/check.js');
    await reportProblems(files, text, name);
  };
  if (!help) {
    fail('config', `${name} is not a JSON object`);
    await tellProblems().catch(() => {});
    throw new Error(name);
  }
  const partsComing = loadParts(files, host, help, file as object);
  const coming = addLanguages(loading.runtime, help, files);
  const zones = zonesOf(help); // takes a while, in which the core comes
  const core = await coming.catch((error: unknown) => {
    fail('core', `the core cannot run (${String(error)})`);
    return null;
  });
  const parts = { ...(await partsComing), sources };
  const without = { help, file, at, kept, parts, answerer: null };
  if (!core) return without;
  const trapped = (error: unknown): void => {
    fail('core', `the core stopped (${String(error)})`);
    onTrap();
  };
  try {
    const { desk, errors } = core.openDesk(file, zones);
    if (errors > 0) {
      tellProblems().catch(() => fail('config', `${name} has ${errors} errors`));
    }
    if (desk) return { ...without, answerer: coreAnswerer(desk, trapped) };
  } catch (error) {
    trapped(error);
  }
  return without;
}

/** Who answers without the core; null where not even that can be loaded. */
export async function loadPlain(
  files: Files,
  { help, file }: Pick<Loaded, 'help' | 'file'>,
): Promise<Answerer | null> {
  try {
    return (await files.module<PlainModule>('features/plain.js')).plainAnswerer(help, file);
  } catch {
    return null;
  }
}
