// Bundles the TypeScript tests of this folder and runs them under Node's test runner.
import { readdir } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const outdir = fileURLToPath(new URL('../../build/widget-tests/', import.meta.url));
const names = (await readdir(here)).filter((name) => name.endsWith('.test.ts')).sort();

await build({
  entryPoints: names.map((name) => join(here, name)),
  bundle: true,
  format: 'esm',
  platform: 'node',
  outdir,
  outExtension: { '.js': '.mjs' },
  loader: { '.css': 'text' },
  logLevel: 'warning',
});
for (const name of names) {
  await import(pathToFileURL(join(outdir, name.replace(/\.ts$/, '.mjs'))).href);
}
