// The same page with each widget in turn, and the demo's questions as pages for Pagefind's index.
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { createIndex } from 'pagefind';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const require = createRequire(import.meta.url);
const package_ = (name) => dirname(require.resolve(`${name}/package.json`));

export const contestants = {
  ventanilla: {
    name: 'Ventanilla',
    head: '<script src="ventanilla/ventanilla.js" data-config="help.json" async></script>',
    opener: '.launcher',
    input: 'input[type=search], textarea',
    listed: '.results .question',
    result: '.entry.open .prose',
  },
  component: {
    name: 'Pagefind Component UI',
    head: `<link rel="stylesheet" href="pagefind/pagefind-component-ui.css">
<script src="pagefind/pagefind-component-ui.js" type="module"></script>`,
    body: '<pagefind-modal-trigger></pagefind-modal-trigger><pagefind-modal></pagefind-modal>',
    opener: 'pagefind-modal-trigger button',
    input: 'pagefind-modal input',
    result: 'pagefind-modal .pf-result, pagefind-modal a[href*="es/"]',
  },
  default: {
    name: 'Pagefind default UI',
    head: `<link rel="stylesheet" href="pagefind/pagefind-ui.css">
<script src="pagefind/pagefind-ui.js"></script>
<script src="default.js" defer></script>`,
    body: '<div id="search"></div>',
    input: '.pagefind-ui__search-input',
    result: '.pagefind-ui__result',
  },
  docsearch: {
    name: 'DocSearch (interface only)',
    head: '<link rel="stylesheet" href="docsearch.css"><script src="docsearch.js" defer></script>',
    body: '<div id="docsearch"></div>',
    opener: '.DocSearch-Button',
  },
  bubble: {
    name: 'wa-chat-widget (a link)',
    head: '<script src="bubble.js" defer></script>',
  },
};

/** The page alone: what its own script and the measuring take is no widget's. */
export const bare = { name: 'none', head: '' };

const page = (
  { head, body = '' },
  text,
) => `<!doctype html><html lang="es"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>AeroCaribe</title>
<link rel="icon" href="data:,">${head}</head>
<body><main><h1>AeroCaribe</h1>${body}${text}</main></body></html>`;

const paragraphs = `<p>${'Vuelos desde Santo Domingo a todo el Caribe. '.repeat(12)}</p>`.repeat(6);

/** An answer is a page for Pagefind: one for each entry and language, as a help centre has. */
async function indexEntries(help, folder) {
  const { index } = await createIndex();
  for (const { id, question, alternatives = {}, answer } of help.faq) {
    for (const lang of help.languages) {
      const lines = [...(alternatives[lang] ?? []), answer[lang] ?? ''].map(
        (text) => `<p>${text}</p>`,
      );
      const body = `<h1>${question[lang]}</h1>${lines.join('')}`;
      const content = `<html lang="${lang}"><body>${body}</body></html>`;
      await index.addHTMLFile({ url: `/${lang}/${id}.html`, content });
    }
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await index.deleteIndex();
}

const SCRIPTS = {
  'docsearch.js': `import docsearch from '@docsearch/js/docsearch';
docsearch({ container: '#docsearch', appId: 'X', indices: ['x'], apiKey: 'x' });`,
  'bubble.js': `import WaChatWidget from 'wa-chat-widget';
new WaChatWidget({ phoneNumber: '18095550100' });`,
};

/** Writes all sites into one folder, a page for each contestant; gives the folder. */
export async function writeSites() {
  const folder = await mkdtemp(join(tmpdir(), 'ventanilla-widgets-'));
  const help = JSON.parse(await readFile(join(root, 'demo-site/help.json'), 'utf8'));
  await cp(join(root, 'dist'), join(folder, 'ventanilla'), { recursive: true });
  await writeFile(join(folder, 'help.json'), JSON.stringify(help));
  await indexEntries(help, folder);
  await writeFile(
    join(folder, 'default.js'),
    "new PagefindUI({ element: '#search', showImages: false });",
  );
  await cp(join(package_('@docsearch/css'), 'dist/style.css'), join(folder, 'docsearch.css'));
  for (const [name, contents] of Object.entries(SCRIPTS)) {
    await build({
      stdin: { contents, resolveDir: root },
      bundle: true,
      minify: true,
      format: 'iife',
      define: { 'process.env.NODE_ENV': '"production"' },
      outfile: join(folder, name),
      logLevel: 'error',
    });
  }
  for (const [key, contestant] of Object.entries({ ...contestants, bare })) {
    await writeFile(join(folder, `${key}.html`), page(contestant, paragraphs));
  }
  return folder;
}
