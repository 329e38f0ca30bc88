// What a page has to load: brotli at its best setting.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../../', import.meta.url));

export const brotli = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

export const brotliOfFile = (path) => brotli(readFileSync(path));

/** Of a module's source, bundled and minified for browsers by esbuild. */
export async function brotliOfBundle(source, resolveDir = root) {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    logLevel: 'error',
    write: false,
    external: ['fs', 'path', 'http', 'https', 'url', 'net'],
  });
  return brotli(outputFiles[0].contents);
}
