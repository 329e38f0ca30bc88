// A throw-away site that uses dist/ as a customer would, and a browser to visit it.
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { serve } from '../../../demo-site/serve.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const dist = process.env.VENTANILLA_DIST ?? join(root, 'dist');
export const screenshots = join(root, 'build', 'screenshots');

export const tag = '<script src="ventanilla/ventanilla.js" data-config="help.json" async></script>';
export const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src data:; " +
  "require-trusted-types-for 'script'; trusted-types 'none'";

export function page({ lang = 'es', head = '', body = '<h1>Una página</h1>', scripts = tag } = {}) {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Una página</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
${head}${scripts}</head><body><main>${body}</main></body></html>`;
}

export const demo_help = JSON.parse(await readFile(join(root, 'demo-site', 'help.json'), 'utf8'));

/**
 * Writes the site, serves it and starts the browser. `files` are added to (or replace) index.html,
 * help.json and ventanilla/…; a value of null removes one. `routes` are those of `serve`, `args` more
 * of the browser's.
 */
export async function open_site({ files = {}, headers = {}, routes = {}, args = [] } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'ventanilla-e2e-'));
  await cp(dist, join(folder, 'ventanilla'), { recursive: true });
  const all = { 'index.html': page(), 'help.json': JSON.stringify(demo_help), ...files };
  for (const [name, text] of Object.entries(all)) {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    if (text === null) await rm(file, { force: true });
    else await writeFile(file, text);
  }
  const server = await serve({ root: folder, headers, routes });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', ...args],
  });
  return {
    url: server.url,
    visit: (options) => visit(browser, server.url, options),
    async close() {
      await browser.close();
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A page (another tab of `in_context`) with what it said and asked for, and the widget's parts. */
async function visit(browser, url, { path = '', before, in_context, ...options } = {}) {
  const context =
    in_context ??
    (await browser.newContext({
      locale: 'es-ES',
      timezoneId: 'Europe/Madrid',
      viewport: { width: 1280, height: 800 },
      ...options,
    }));
  const tab = await context.newPage();
  const seen = { console: [], errors: [], requests: [] };
  tab.on('console', (message) => seen.console.push(`${message.type()}: ${message.text()}`));
  tab.on('pageerror', (error) => seen.errors.push(String(error)));
  tab.on('request', (request) => seen.requests.push(request.url()));
  await tab.addInitScript(() => {
    window.violations = [];
    window.heard = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      window.violations.push(`${event.violatedDirective} ${event.blockedURI}`);
    });
    const names = [
      'open',
      'close',
      'search',
      'answer',
      'no-answer',
      'feedback',
      'contact',
      'file',
      'error',
    ];
    for (const name of names) {
      document.addEventListener(`ventanilla:${name}`, ({ detail }) =>
        window.heard.push([name, detail]),
      );
    }
  });
  await before?.(tab, context);
  await tab.goto(new URL(path, url).href);
  return { tab, seen, context, ...parts(tab) };
}

function parts(tab) {
  const panel = tab.locator('ventanilla-help #panel');
  return {
    panel,
    launcher: tab.locator('ventanilla-help .launcher'),
    field: panel.locator('#query'),
    contacts: panel.locator('.contacts'),
    questions: panel.locator('.question'),
    handover: panel.locator('.handover'),
    status: panel.locator('[role=status]'),
    async open() {
      await tab.locator('ventanilla-help .launcher').click();
      await panel.locator('.contacts').waitFor();
    },
    async ask(query) {
      await panel.locator('#query').fill(query);
    },
  };
}
