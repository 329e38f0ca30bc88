// Builds the widget into dist/: the loader (classic script), the panel and one file a language
// (ES modules, loaded on first use), the page's types and the schema of help.json.
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, '..', 'dist');

const common = {
  bundle: true,
  minify: true,
  target: ['es2022', 'chrome123', 'firefox128', 'safari17.5'],
  loader: { '.css': 'text' },
  plugins: [minified_css()],
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'warning',
};

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

export async function build_widget(out = dist) {
  await mkdir(out, { recursive: true });
  const src = join(here, 'src');
  const catalogues = (await readdir(join(src, 'i18n'))).filter((name) => name !== 'catalogue.ts');
  await build({
    ...common,
    format: 'iife',
    entryPoints: [join(src, 'loader/main.ts')],
    outfile: join(out, 'ventanilla.js'),
  });
  await build({
    ...common,
    format: 'esm',
    entryPoints: [join(src, 'panel/index.ts')],
    outfile: join(out, 'ventanilla-panel.js'),
  });
  await build({
    ...common,
    format: 'esm',
    entryPoints: catalogues.map((name) => join(src, 'i18n', name)),
    outdir: join(out, 'i18n'),
  });
  await copyFile(join(here, 'ventanilla.d.ts'), join(out, 'ventanilla.d.ts'));
  const schema = join(here, 'help.schema.json');
  if (existsSync(schema)) await copyFile(schema, join(out, 'help.schema.json'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build_widget();
