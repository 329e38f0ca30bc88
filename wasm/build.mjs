// dist/ventanilla-core.* (the page's module), its languages, dist/ventanilla-full.* and dist/cli.js, from
// Emscripten's output.
import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { build_javascript } from './javascript.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(here);
const compiled = join(root, 'build/wasm/wasm');
const dist = join(root, 'dist');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Emscripten's smallest glue assigns a variable that it never declares, which ES modules forbid. */
const declared_asm = {
  name: 'declared-asm',
  setup({ onLoad }) {
    onLoad({ filter: /wasm\/full\.mjs$/ }, ({ path }) => ({
      contents: `let asm;\n${readFileSync(path, 'utf8')}`,
    }));
  },
};

const bundle = (entry, outfile, options) =>
  build({
    bundle: true,
    format: 'esm',
    legalComments: 'none',
    logLevel: 'warning',
    entryPoints: [join(here, entry)],
    outfile: join(dist, outfile),
    ...options,
  });

/** The same with the full module's glue. */
const bundle_with_glue = (entry, outfile, { define, ...options }) =>
  bundle(entry, outfile, {
    alias: { 'ventanilla-glue': join(compiled, 'full.mjs') },
    define: { 'WebAssembly.instantiate': 'instantiateModule', ...define },
    inject: [join(here, 'instantiate.ts')],
    plugins: [declared_asm],
    ...options,
  });

mkdirSync(join(dist, 'languages'), { recursive: true });
// The stemmers' licence asks to go with them.
const snowball = join(root, 'node_modules/node-snowball/src/libstemmer/COPYING');
copyFileSync(snowball, join(dist, 'languages/LICENSE-snowball.txt'));
for (const name of ['es', 'en', 'pt', 'fr'].map((tag) => `languages/${tag}.wasm`)) {
  copyFileSync(join(compiled, name), join(dist, name));
}
for (const name of ['core', 'full']) {
  copyFileSync(join(compiled, `${name}.wasm`), join(dist, `ventanilla-${name}.wasm`));
  copyFileSync(join(here, `ventanilla-${name}.d.ts`), join(dist, `ventanilla-${name}.d.ts`));
}
const small = { minify: true, target: 'es2022' };
await bundle('core.ts', 'ventanilla-core.js', small);
await bundle_with_glue('full.ts', 'ventanilla-full.js', small);
await build_javascript(compiled, dist, bundle);
// The command with a file for each part of it; the libraries that only it uses come with npm.
rmSync(join(dist, 'cli'), { recursive: true, force: true });
await bundle_with_glue('cli/main.ts', 'cli.js', {
  outfile: undefined,
  outdir: dist,
  entryPoints: { cli: join(here, 'cli/main.ts') },
  chunkNames: 'cli/[name]-[hash]',
  splitting: true,
  packages: 'external',
  platform: 'node',
  target: 'node20',
  banner: { js: '#!/usr/bin/env node' },
  loader: { '.txt': 'text' },
  define: { VENTANILLA_VERSION: JSON.stringify(version) },
});
chmodSync(join(dist, 'cli.js'), 0o755);
