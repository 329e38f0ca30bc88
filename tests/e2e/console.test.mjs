// The agents' console: guidance and findings as one types, on a page that asks nothing of others.
import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { demo_policy, serve } from '../../demo-site/serve.mjs';
import { screenshots } from './support/site.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let folder;
let server;
let browser;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ventanilla-console-'));
  await mkdir(screenshots, { recursive: true });
  await cp(join(root, 'demo-site'), folder, { recursive: true });
  await cp(process.env.VENTANILLA_DIST ?? join(root, 'dist'), join(folder, 'ventanilla'), {
    recursive: true,
  });
  server = await serve({ root: folder, headers: { 'content-security-policy': demo_policy } });
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
});
after(async () => {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

async function open_console(options = {}) {
  const page = await browser.newPage({ bypassCSP: true, ...options });
  const seen = { errors: [], hosts: new Set(), posts: 0 };
  page.on('console', (message) => message.type() === 'error' && seen.errors.push(message.text()));
  page.on('pageerror', (error) => seen.errors.push(error.message));
  page.on('request', (request) => {
    seen.hosts.add(new URL(request.url()).host);
    if (request.method() !== 'GET') seen.posts += 1;
  });
  await page.goto(`${server.url}console/index.html`);
  await page.locator('#form').waitFor();
  return { page, seen };
}

test('guidance follows the message, findings the draft; a finding leads to its words', async () => {
  const { page, seen } = await open_console();
  await page.fill('#text', '¿Cuánto puede pesar la maleta de mano?');
  assert.match(await page.textContent('#facts'), /pregunta/);
  await page.fill('#text', 'Pésimo servicio, nadie responde');
  assert.match(await page.textContent('#facts'), /queja/);
  await page.fill('#draft', 'Hola 👋, Ana. Gracias. Fue culpa tuya. ^JC');
  assert.match(await page.textContent('#verdict'), /Un hallazgo/);
  await page.click('#findings button');
  const chosen = await page.evaluate(() => {
    const { value, selectionStart, selectionEnd } = document.getElementById('draft');
    return value.slice(selectionStart, selectionEnd);
  });
  assert.equal(chosen, 'Fue culpa tuya');
  assert.equal(await page.textContent('#mirror mark'), 'Fue culpa tuya');
  await page.fill('#draft', 'Hola, Ana. Gracias por avisarnos, lo sentimos. ^JC');
  assert.match(await page.textContent('#verdict'), /Sin hallazgos/);
  assert.deepEqual(seen.errors, []);
  await page.close();
});

test('B6: no server is asked, and nothing is kept', async () => {
  const { page, seen } = await open_console({ bypassCSP: false });
  await page.fill('#draft', 'Te llamo al 829-555-0177');
  assert.deepEqual([...seen.hosts], [new URL(server.url).host]);
  assert.equal(seen.posts, 0);
  assert.equal(
    await page.evaluate(
      () => document.cookie + JSON.stringify({ ...localStorage, ...sessionStorage }),
    ),
    '{}',
  );
  assert.deepEqual(seen.errors, []);
  await page.close();
});

test('a help.json of one’s own; one with errors is refused and the one before stays', async () => {
  const { page } = await open_console();
  const choose = (file) =>
    page.setInputFiles('#file', {
      name: 'help.json',
      mimeType: 'application/json',
      buffer: Buffer.from(file),
    });
  await page.evaluate(() =>
    document.querySelectorAll('details').forEach((node) => (node.open = true)),
  );
  await choose('{"version":1}');
  await page.getByText('tiene errores').waitFor();
  const own = {
    version: 1,
    languages: ['es'],
    faq: [{ id: 'a', question: '¿A?', answer: 'A' }],
    protocol: { signature: '~{name}' },
  };
  await choose(JSON.stringify(own));
  await page.getByText('Con help.json').waitFor();
  assert.match(await page.textContent('#details'), /~Juan/);
  await page.close();
});

for (const [name, options] of Object.entries({
  desktop: { viewport: { width: 1280, height: 900 } },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  phone: { viewport: { width: 390, height: 844 } },
  narrow: { viewport: { width: 320, height: 640 } },
})) {
  test(`${name}: axe finds nothing, nothing scrolls sideways`, async () => {
    const { page } = await open_console(options);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => window.axe.run());
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`),
      [],
    );
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= options.viewport.width, `${width}`);
    await page.screenshot({ path: `${screenshots}/console-${name}.png`, fullPage: true });
    await page.close();
  });
}
