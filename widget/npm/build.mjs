// dist/npm: the package's ES modules, with their types.
import { copyFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));

/** react.js uses the index.js beside it: what is loaded once must be known once. */
const own_index = {
  name: 'own-index',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/load\.ts$/ }, () => ({ path: './index.js', external: true }));
  },
};

export async function build_package(dist) {
  const out = join(dist, 'npm');
  await build({
    entryPoints: { index: join(here, 'load.ts'), react: join(here, 'component.ts') },
    outdir: out,
    bundle: true,
    external: ['react'],
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [own_index],
  });
  const types = ['index.d.ts', 'react.d.ts', 'vue.d.ts'];
  await Promise.all(types.map((name) => copyFile(join(here, name), join(out, name))));
}
