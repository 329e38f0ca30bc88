// `csp`: the header, and the tag with the loader's digest.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { file_of, folder_of, run } from './command.mjs';

const dist = folder_of();
mkdirSync(dist, { recursive: true });
const loader = 'console.log("loader");';
writeFileSync(join(dist, 'ventanilla.js'), loader);
const csp = (...words) => JSON.parse(run('csp', '--dist', dist, '--json', ...words).stdout);

test('the digest is that of the file', () => {
  const digest = createHash('sha384').update(loader).digest('base64');
  assert.equal(csp().integrity, `sha384-${digest}`);
  assert.ok(csp().tag.includes(`integrity="sha384-${digest}"`));
});

test('a header line and a tag line, ready to copy', () => {
  const [header, empty, tag] = run('csp', '--dist', dist).stdout.split('\n');
  assert.match(
    header,
    /^Content-Security-Policy: default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; /,
  );
  assert.equal(empty, '');
  assert.match(
    tag,
    /^<script src="\/ventanilla\/ventanilla\.js" integrity="sha384-[^"]+" data-config="\/help\.json" async><\/script>$/,
  );
});

test('nothing unsafe, but compiling WebAssembly, and that only if wanted', () => {
  assert.doesNotMatch(csp().header, /unsafe-inline|unsafe-eval(?!')|\*/);
  assert.doesNotMatch(csp('--no-wasm').header, /unsafe/);
});

test('nonce and strict-dynamic', () => {
  const { directives, tag } = csp('--nonce');
  assert.deepEqual(directives['script-src'], [
    "'nonce-NONCE'",
    "'strict-dynamic'",
    "'wasm-unsafe-eval'",
  ]);
  assert.match(tag, / nonce="NONCE" /);
});

test('another origin for the files', () => {
  const { directives, tag } = csp('--path', 'https://cdn.example/v1');
  assert.match(tag, /src="https:\/\/cdn\.example\/v1\/ventanilla\.js".* crossorigin="anonymous"/);
  assert.ok(directives['script-src'].includes('https://cdn.example'));
});

test('where the site’s own file posts and has its logo', () => {
  const help = file_of({
    version: 1,
    languages: ['es'],
    faq: [],
    brand: { name: 'A', logo: 'https://img.example/l.png' },
    contacts: [{ id: 'f', kind: 'form', endpoint: 'https://api.example/pqr' }],
  });
  const { directives } = csp('--config', help);
  assert.deepEqual(directives['connect-src'], ["'self'", 'https://api.example']);
  assert.deepEqual(directives['img-src'], ["'self'", 'https://img.example']);
});

test('a folder without the loader, an address that would break the tag', () => {
  const { status, stderr } = run('csp', '--dist', join(dist, 'none'));
  assert.equal(status, 2);
  assert.match(stderr, /no ventanilla\.js .* --dist/);
  assert.equal(run('csp', '--dist', dist, '--path', '/a" onload="x').status, 2);
  assert.equal(run('csp', '--dist', dist, '--path', 'http://cdn.example/').status, 2);
});
