// Builds the widget into dist/: the loader (classic script), the panel, one file a language and the
// parts that few visits need (ES modules, loaded when they are used), the page's types and the
// schema of help.json. Each holds the digests of what it loads, so the core must be there before.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { minify } from 'terser';
import { build_package } from './npm/build.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, '..', 'dist');
const src = join(here, 'src');

const common = {
  bundle: true,
  minify: true,
  format: 'esm',
  target: ['es2022', 'chrome123', 'firefox128', 'safari17.5'],
  loader: { '.css': 'text' },
  plugins: [minified_css()],
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'warning',
};

// What most pages need, and what visitors of some wait for; the core's digest is in the loader, and
// those of the rest are in a file of their own.
const soon = [
  'ventanilla-core.js',
  'features/notices.js',
  'ventanilla-digests.js',
  ...['es', 'en'].flatMap((lang) => [`i18n/${lang}.js`, `languages/${lang}.wasm`]),
  ...['tu', 'usted', 'vos'].map((address) => `i18n/es-${address}.js`),
];
const late = [
  'ventanilla-full.js',
  'ventanilla-full.wasm',
  'javascript/ventanilla-core.js',
  ...['es', 'en', 'pt', 'fr'].flatMap((tag) => [
    `languages/${tag}.wasm`,
    `javascript/languages/${tag}.js`,
  ]),
];

/** Style sheets go into the scripts as text; esbuild would take them as they are written. */
function minified_css() {
  return {
    name: 'minified-css',
    setup({ onLoad }) {
      onLoad({ filter: /\.css$/ }, async ({ path }) => {
        const { outputFiles } = await build({
          entryPoints: [path],
          bundle: true,
          minify: true,
          write: false,
          target: common.target,
          charset: 'utf8',
        });
        return { contents: outputFiles[0].text.trim(), loader: 'text' };
      });
    },
  };
}

/** esbuild's bundle, made smaller still: 3% of the panel after compression. */
async function bundle(options) {
  const { outputFiles } = await build({ ...common, ...options, write: false });
  await Promise.all(
    outputFiles.map(async ({ path, text }) => {
      const { code } = await minify(text, {
        module: options.format !== 'iife',
        ecma: 2020,
        compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true, pure_getters: true },
      });
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, code);
    }),
  );
}

/** The names of a folder's scripts in dist/, built from the entries of `from`. */
async function build_folder(out, from, to, not = []) {
  const names = (await readdir(join(src, from), { withFileTypes: true }))
    .filter((each) => each.isFile() && !not.includes(each.name))
    .map(({ name }) => name);
  const entryPoints = names.map((name) => join(src, from, name));
  await bundle({ entryPoints, outdir: join(out, to) });
  return names.map((name) => `${to}/${name.replace('.ts', '.js')}`);
}

/** Subresource Integrity: what `integrity` attributes hold. */
async function digest(out, name) {
  const hash = createHash('sha256').update(await readFile(join(out, name)));
  return `sha256-${hash.digest('base64')}`;
}

async function digests(out, names) {
  const there = names.filter((name) => existsSync(join(out, name)));
  const pairs = there.map(async (name) => [name, await digest(out, name)]);
  return Object.fromEntries(await Promise.all(pairs));
}

export async function build_widget(out = dist) {
  await mkdir(out, { recursive: true });
  const lazy = [
    ...(await build_folder(out, 'i18n', 'i18n', ['catalogue.ts'])),
    ...(await build_folder(out, 'i18n/filing', 'i18n/filing', ['catalogue.ts'])),
    ...(await build_folder(out, 'features', 'features')),
    ...late,
  ];
  const rest = await digests(
    out,
    lazy.filter((name) => !soon.includes(name)),
  );
  await writeFile(join(out, 'ventanilla-digests.js'), `export default ${JSON.stringify(rest)};\n`);
  await bundle({
    entryPoints: [join(src, 'panel/index.ts')],
    outfile: join(out, 'ventanilla-panel.js'),
    define: { DIGESTS: JSON.stringify(await digests(out, soon)) },
  });
  const first = await digests(out, ['ventanilla-panel.js', 'ventanilla-core.wasm']);
  await bundle({
    format: 'iife',
    entryPoints: [join(src, 'loader/main.ts')],
    outfile: join(out, 'ventanilla.js'),
    define: {
      PANEL_DIGEST: JSON.stringify(first['ventanilla-panel.js']),
      CORE_DIGEST: JSON.stringify(first['ventanilla-core.wasm'] ?? ''),
    },
  });
  await copyFile(join(here, 'ventanilla.d.ts'), join(out, 'ventanilla.d.ts'));
  await copyFile(join(here, 'help.schema.json'), join(out, 'help.schema.json'));
  await build_package(out);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build_widget();
