// The package as a stranger gets it: packed, installed into a fresh Vite project, built with its
// types checked, and opened in a browser.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { serve } from '../../demo-site/serve.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'ventanilla-vite-'));
const run = (command, ...args) => execFileSync(command, args, { cwd: folder, encoding: 'utf8' });

let packed;
before(() => {
  cpSync(join(root, 'tests/install/vite'), folder, { recursive: true });
  const args = ['pack', '--json', '--pack-destination', folder];
  [packed] = JSON.parse(execFileSync('npm', args, { cwd: root, encoding: 'utf8' }));
  run(
    'npm',
    'install',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    '--ignore-scripts',
    join(folder, packed.filename),
  );
  run('npm', 'run', 'build');
});
after(() => rmSync(folder, { recursive: true, force: true }));

test('the tarball has what users need and nothing of the house', () => {
  const paths = packed.files.map(({ path }) => path);
  for (const path of [
    'dist/ventanilla.js',
    'dist/npm/index.js',
    'dist/cli.js',
    'README.md',
    'LICENSE',
  ]) {
    assert.ok(paths.includes(path), path);
  }
  const strange = paths.filter(
    (path) => !/^(dist\/|README\.md$|LICENSE$|package\.json$)/.test(path),
  );
  assert.deepEqual(strange, []);
});

test('every entry of the package is a file of it', () => {
  const { exports, bin, unpkg, jsdelivr, types } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const named = (entry) =>
    typeof entry === 'string' ? [entry] : Object.values(entry).flatMap(named);
  const paths = new Set(packed.files.map(({ path }) => `./${path}`));
  for (const path of [...named(exports), `./${bin.ventanilla}`, unpkg, jsdelivr, types]) {
    assert.ok(path.includes('*') || paths.has(path), path);
  }
});

test('the build has the page and the files of the widget', () => {
  assert.ok(readdirSync(join(folder, 'dist/assets')).some((name) => name.endsWith('.js')));
  const copied = readdirSync(join(folder, 'dist/ventanilla'));
  assert.ok(copied.includes('ventanilla.js') && copied.includes('ventanilla-core.wasm'));
  assert.ok(!copied.includes('cli.js') && !copied.includes('npm'));
});

test('a server may import the package', () => {
  const script =
    "import { load } from 'ventanilla'; import 'ventanilla/react'; console.log(typeof load);";
  assert.equal(run(process.execPath, '--input-type=module', '-e', script), 'function\n');
});

test('the component opens, asks and tells', async () => {
  const { url, close } = await serve({ root: join(folder, 'dist') });
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(url);
    await page.getByRole('button', { name: 'Ayuda de la tienda' }).waitFor();
    await page.getByRole('button', { name: 'Preguntar' }).click();
    await page.waitForFunction(() => document.title.includes('answer:envio'));
    assert.match(await page.title(), /^open /);
  } finally {
    await browser.close();
    await close();
  }
});
