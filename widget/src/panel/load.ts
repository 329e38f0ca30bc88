import type { Problem } from '../../../wasm/ventanilla-core';
import { loadCore, openDesk } from '../core/load';
import { coreAnswerer, plainAnswerer, type Answerer } from '../core/desk';
import type { Help } from '../help/model';
import { readHelp } from '../help/read';
import { chooseLanguage } from '../help/model';
import { INTERFACE_LANGUAGES, type Catalogue } from '../i18n/catalogue';
import type { PanelHost } from '../protocol';

export interface Loaded {
  help: Help;
  answerer: Answerer;
  plain: boolean;
}

export async function loadCatalogue(
  base: string,
  wanted: readonly string[],
): Promise<{ lang: string; t: Catalogue }> {
  const known = wanted.filter((tag) =>
    (INTERFACE_LANGUAGES as readonly string[]).includes(tag.slice(0, 2).toLowerCase()),
  );
  const lang = known.length ? chooseLanguage(known, INTERFACE_LANGUAGES) : 'en';
  const module = (await import(`${base}i18n/${lang}.js`)) as { default: Catalogue };
  return { lang, t: module.default };
}

function report(problems: readonly Problem[], file: string): void {
  for (const { severity, where, message, line, column } of problems) {
    const place = line === undefined ? file : `${file}:${line}:${column}`;
    if (severity === 'error') console.error(`Ventanilla: ${place}: ${where || '/'}: ${message}`);
  }
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return response.text();
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/**
 * help.json and the core, side by side. Without the core the filter answers; without a usable
 * help.json the promise is rejected. What is wrong goes to the console and to `ventanilla:error`.
 */
export async function loadHelp(host: PanelHost, onTrap: () => void): Promise<Loaded> {
  const { config, base } = host.config;
  const fail = (code: 'config' | 'core', message: string): void => {
    console.error(`Ventanilla: ${message}`);
    host.emit('error', { code, message });
  };
  const loading = loadCore(base).catch((error: unknown) => {
    fail('core', `the core cannot run here, so the search is a simple one (${String(error)})`);
    return null;
  });
  if (!config) {
    fail('config', 'the script tag needs data-config="help.json"');
    throw new Error('no configuration');
  }
  const text = await fetchText(config).catch((error: unknown) => {
    fail('config', String(error));
    throw error;
  });
  const file = parse(text);
  const help = readHelp(file);
  const core = await loading;
  const name = new URL(config).pathname.split('/').pop() ?? config;
  if (!help) {
    report(core?.check(text) ?? [], name);
    fail('config', `${name} is not a JSON object, so there is nothing to show`);
    throw new Error('unusable configuration');
  }
  if (!core) return { help, answerer: plainAnswerer(help), plain: true };
  const trapped = (error: unknown): void => {
    fail('core', `the core stopped (${String(error)})`);
    onTrap();
  };
  try {
    const { desk, problems } = openDesk(core, file, help);
    if (problems.some(({ severity }) => severity === 'error')) report(core.check(text), name);
    if (desk) return { help, answerer: coreAnswerer(core, desk, help, trapped), plain: false };
  } catch (error) {
    trapped(error);
  }
  return { help, answerer: plainAnswerer(help), plain: true };
}
