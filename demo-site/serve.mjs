// A small static server for the demo site and the end-to-end tests. Node's builtins only.
//
//   node demo-site/serve.mjs [--root build/demo] [--port 8080] [--csp POLICY]
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';

/** What the demo site is served under: no inline style or script, nothing from elsewhere. */
export const demo_policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; " +
  "img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; " +
  "frame-ancestors 'none'";

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml; charset=utf-8',
};
const already_compressed = new Set(['.png', '.ico']);

/** The file that a request's path means, or null when it points outside `root`. */
async function resolve_path(root, url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
  const file = normalize(join(root, path));
  if (path.includes('\0') || (file !== root && !file.startsWith(root + sep))) return null;
  const found = await stat(file).catch(() => null);
  return found?.isDirectory() ? join(file, 'index.html') : file;
}

/** A file's bytes with their brotli form, compressed once for each content. */
async function load(file, cache) {
  const { mtimeMs } = await stat(file);
  const known = cache.get(file);
  if (known?.mtimeMs === mtimeMs) return known;
  const plain = await readFile(file);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  const brotli = already_compressed.has(extname(file)) ? null : brotliCompressSync(plain, { params });
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 16)}"`;
  const entry = { mtimeMs, plain, brotli, etag };
  cache.set(file, entry);
  return entry;
}

async function answer(request, response, { root, headers, cache, routes }) {
  const route = routes[new URL(request.url, 'http://localhost').pathname];
  if (route) return route(request, response);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return response.writeHead(405, { allow: 'GET, HEAD' }).end();
  }
  const file = await resolve_path(root, request.url);
  const entry = file && (await load(file, cache).catch(() => null));
  if (!entry) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8', ...headers });
    return response.end('No existe esta página. / No such page.\n');
  }
  const compressed = entry.brotli && /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
  const body = compressed ? entry.brotli : entry.plain;
  const known = request.headers['if-none-match'] === entry.etag;
  response.writeHead(known ? 304 : 200, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'content-length': known ? 0 : body.length,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    etag: entry.etag,
    vary: 'accept-encoding',
    ...(compressed ? { 'content-encoding': 'br' } : {}),
    ...headers,
  });
  response.end(known || request.method === 'HEAD' ? undefined : body);
}

/**
 * Serves the folder `root` on the loopback address; `port` 0 means any free one. `headers` go
 * with every response; `routes` answer paths that are no files: (request, response) => …. Gives the
 * address, and `close`, which ends open connections too.
 */
export async function serve({ root, port = 0, headers = {}, routes = {} }) {
  const folder = normalize(root).replace(/[/\\]$/, '');
  const context = { root: folder, headers, cache: new Map(), routes };
  const server = createServer((request, response) => {
    answer(request, response, context).catch((error) => response.destroy(error));
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

/** The demo's endpoint for messages: takes each key once, and keeps nothing. */
export function inbox() {
  const references = new Map();
  return async (request, response) => {
    const key = request.headers['idempotency-key'];
    if (request.method !== 'POST' || !key) return response.writeHead(405).end();
    for await (const _ of request); // read to the end
    if (!references.has(key)) references.set(key, `AC-${1001 + references.size}`);
    response.writeHead(201, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ reference: references.get(key) }));
  };
}

async function main() {
  const { values } = parseArgs({
    options: {
      root: { type: 'string', default: fileURLToPath(new URL('../build/demo', import.meta.url)) },
      port: { type: 'string', default: '8080' },
      csp: { type: 'string', default: demo_policy },
    },
  });
  const headers = values.csp ? { 'content-security-policy': values.csp } : {};
  const routes = { '/pqr': inbox() };
  const { url } = await serve({ root: values.root, port: Number(values.port), headers, routes });
  console.log(`AeroCaribe, the demo site: ${url}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error) => {
    console.error(`serve: ${error.message}`);
    process.exitCode = 1;
  });
}
