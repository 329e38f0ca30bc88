// Assembles build/demo: the pages of this folder, dist/ as a customer would copy it, a help page
// that works without JavaScript, the playground's script, and the public question sets as two more
// sites' FAQs.
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

import { faq_html } from './faq-page.mjs';
import { real_sets } from './real-sets.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '..');
const out = join(root, 'build/demo');
const not_pages = new Set(['build.mjs', 'faq-page.mjs', 'real-sets.mjs', 'serve.mjs']);

async function copy_pages() {
  for (const name of await readdir(here)) {
    if (not_pages.has(name)) continue;
    const filter = (path) => extname(path) !== '.ts';
    await cp(join(here, name), join(out, name), { recursive: true, filter });
  }
}

/** The editor is the demo's own: nothing of it is in the product. */
async function write_playground() {
  await build({
    entryPoints: [join(here, 'playground/main.ts')],
    outfile: join(out, 'playground/playground.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'eof',
    charset: 'utf8',
    logLevel: 'warning',
  });
}

/** The help page as a web team would have it: every question and answer in the HTML. */
async function write_help_pages() {
  const help = JSON.parse(await readFile(join(here, 'help.json'), 'utf8'));
  for (const [page, lang] of [['ayuda.html', 'es'], ['help.html', 'en']]) {
    const path = join(out, page);
    const html = await readFile(path, 'utf8');
    await writeFile(path, html.replace('<!-- faq -->', () => faq_html(help, lang)));
  }
}

async function write_real_sets() {
  const template = await readFile(join(here, 'datos-reales/set.template.html'), 'utf8');
  await rm(join(out, 'datos-reales/set.template.html'));
  for (const set of await real_sets(join(root, 'tests/fixtures/faq-sets'), template)) {
    const folder = join(out, 'datos-reales', set.slug);
    await mkdir(folder, { recursive: true });
    for (const [name, text] of Object.entries(set.files)) await writeFile(join(folder, name), text);
  }
}

async function main() {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await copy_pages();
  await cp(join(root, 'dist'), join(out, 'ventanilla'), {
    recursive: true,
    filter: (path) => extname(path) !== '.map',
  });
  await write_help_pages();
  await write_playground();
  await write_real_sets();
  console.log(`demo site: ${out}`);
}

await main();
