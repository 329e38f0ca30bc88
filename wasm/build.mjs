// dist/ventanilla-core.{js,wasm,d.ts} from Emscripten's output, and dist/cli.js beside them.
import { chmodSync, copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(here);
const compiled = join(root, 'build/wasm/wasm');
const dist = join(root, 'dist');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const shared = {
  bundle: true,
  format: 'esm',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
};

mkdirSync(dist, { recursive: true });
copyFileSync(join(compiled, 'ventanilla.wasm'), join(dist, 'ventanilla-core.wasm'));
copyFileSync(join(here, 'ventanilla-core.d.ts'), join(dist, 'ventanilla-core.d.ts'));

await build({
  ...shared,
  entryPoints: [join(here, 'core.ts')],
  outfile: join(dist, 'ventanilla-core.js'),
  target: 'es2020',
  alias: { 'ventanilla-glue': join(compiled, 'ventanilla.mjs') },
});
await build({
  ...shared,
  minify: false,
  entryPoints: [join(here, 'cli/main.ts')],
  outfile: join(dist, 'cli.js'),
  platform: 'node',
  loader: { '.txt': 'text' },
  define: { VENTANILLA_VERSION: JSON.stringify(version) },
  target: 'node20',
  banner: { js: '#!/usr/bin/env node' },
  alias: { 'ventanilla-glue': join(compiled, 'ventanilla.mjs') },
});
chmodSync(join(dist, 'cli.js'), 0o755);
