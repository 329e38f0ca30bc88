// The modules as JavaScript, for pages whose policy forbids WebAssembly: Binaryen's wasm2js makes
// it from the very modules that other pages get, so that both give the same answers.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));

/** Debian's, or that of an activated emsdk. */
function wasm2js() {
  const own = join(process.env.EMSDK ?? '', 'upstream/bin/wasm2js');
  return process.env.EMSDK && existsSync(own) ? own : 'wasm2js';
}

/**
 * wasm2js writes a module that imports the functions it needs and starts at once; we need one that
 * is given them, as WebAssembly.instantiate is.
 */
function as_function(text) {
  const start = text.indexOf('\nvar retasmFunc = asmFunc(');
  if (start < 0) throw new Error('wasm2js writes something else than expected');
  const body = text.slice(0, start).replace(/^import \{ \w+ \} from '\w+';\n/gm, '');
  return `${body}
function abort() { throw new Error('unreachable'); }
export default (imports) => asmFunc(Object.assign({ abort }, ...Object.values(imports)));
`;
}

/** Writes NAME.js beside each NAME.wasm of `folder`, in its sub-folder javascript. */
export function write_javascript(folder, names) {
  for (const name of names) {
    const out = join(folder, 'javascript', `${name}.js`);
    mkdirSync(dirname(out), { recursive: true });
    execFileSync(wasm2js(), ['-Oz', join(folder, `${name}.wasm`), '-o', out]);
    writeFileSync(out, as_function(readFileSync(out, 'utf8')));
  }
}

/** In the files that start a module, what wasm2js made stands in for WebAssembly. */
const made_for_wasm = {
  name: 'made-for-wasm',
  setup({ onLoad }) {
    onLoad({ filter: /wasm\/(page_module|languages)\.ts$/ }, ({ path }) => ({
      contents: `import { MadeAssembly as WebAssembly } from './made_assembly.ts';
${readFileSync(path, 'utf8')}`,
      loader: 'ts',
    }));
  },
};

/** `core` and its languages, from Emscripten's folder into dist/javascript. */
export async function build_javascript(compiled, dist, bundle) {
  const languages = ['es', 'en', 'pt', 'fr'].map((tag) => `languages/${tag}`);
  write_javascript(compiled, ['core', ...languages]);
  const made = (name) => join(compiled, 'javascript', `${name}.js`);
  await build({
    entryPoints: languages.map(made),
    outdir: join(dist, 'javascript/languages'),
    format: 'esm',
    minify: true,
    target: 'es2022',
  });
  await bundle('javascript.ts', 'javascript/ventanilla-core.js', {
    minify: true,
    target: 'es2022',
    alias: { 'ventanilla-made': made('core') },
    plugins: [made_for_wasm],
  });
}
