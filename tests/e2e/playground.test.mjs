// The demo's playground, as `npm start` builds and serves it, under the demo's own policy.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import AxeBuilder from 'axe-core';
import { chromium } from 'playwright-core';
import { demo_policy, serve } from '../../demo-site/serve.mjs';

const demo =
  process.env.VENTANILLA_DEMO ?? fileURLToPath(new URL('../../build/demo', import.meta.url));
const said = [];
let server;
let browser;
let page;

before(async () => {
  server = await serve({ root: demo, headers: { 'content-security-policy': demo_policy } });
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  page = await browser.newPage({ viewport: { width: 1400, height: 1200 } });
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  await page.goto(`${server.url}playground/index.html`);
  await page.locator('#verdict', { hasText: 'Sin errores' }).waitFor();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

const editor = () => page.locator('.cm-content');

/** Puts the cursor behind a text of one line, as a click would. */
async function go_behind(text) {
  await editor().evaluate((content, wanted) => {
    const line = [...content.querySelectorAll('.cm-line')].find((one) =>
      one.textContent.includes(wanted),
    );
    let left = line.textContent.indexOf(wanted) + wanted.length;
    const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let node = texts.nextNode();
    for (; left > node.length; node = texts.nextNode()) left -= node.length;
    content.focus();
    content.getRootNode().getSelection().collapse(node, left);
  }, text);
  await page.waitForTimeout(50); // the editor hears of the selection
}

test('the widget stands beside the editor, with what the editor has', async () => {
  await page.locator('#preview ventanilla-help').getByText('¿Cuánto tarda el envío?').waitFor();
});

test('an edit is in the widget and in the answers at once', async () => {
  await go_behind('¿Puedo pagar con tarjeta');
  await page.keyboard.type(' o con bitcoin');
  await page
    .locator('#preview ventanilla-help')
    .getByText('¿Puedo pagar con tarjeta o con bitcoin?')
    .waitFor();
  await page.getByLabel('Pregunta como un cliente').fill('aceptan bitcoin');
  await page.locator('#answer .id', { hasText: 'pago' }).waitFor();
  assert.match(
    await page
      .locator('#answer mark')
      .allTextContents()
      .then((all) => all.join()),
    /bitcoin/,
  );
});

test('completion offers what the format has here, and not what is there already', async () => {
  await go_behind('"languages": ["es"],');
  await page.keyboard.press('Enter');
  await page.keyboard.type('"');
  const options = page.locator('.cm-tooltip-autocomplete li');
  await options.first().waitFor();
  const labels = (await options.allTextContents()).join(' ');
  assert.match(labels, /"thresholds"/);
  assert.doesNotMatch(labels, /"languages"|"faq"|"replyWithin"/);
  await page.keyboard.type('thr');
  await page.locator('.cm-tooltip-autocomplete li[aria-selected]', { hasText: 'thresholds' }).waitFor();
  await page.waitForTimeout(200); // the editor takes no Enter for a list that has only just come
  await page.keyboard.press('Enter');
  await page.locator('.cm-line', { hasText: /^ *"thresholds": \{\}$/ }).waitFor();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('End');
  await page.keyboard.press('Shift+Home');
  await page.keyboard.press('Shift+Home'); // over the indentation
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
});

test('an error is told with its line and pointer, and a click goes there', async () => {
  await go_behind('"related": ["envio');
  await page.keyboard.type('s');
  const problem = page.locator('#problems li.error').first();
  await problem.waitFor();
  assert.match(await problem.textContent(), /Línea 22.*\/faq\/1\/related\/0/);
  await problem.getByRole('button').click();
  assert.match(await page.locator('.cm-activeLine').textContent(), /"related": \["envios"\]/);
  await page.keyboard.press('Control+z');
  await page.locator('#verdict', { hasText: 'Sin errores' }).waitFor();
});

test('the finished tag has the digest of the loader that is served', async () => {
  const tag = await page.locator('#tag').textContent();
  const bytes = readFileSync(join(demo, 'ventanilla/ventanilla.js'));
  assert.ok(
    tag.includes(`integrity="sha384-${createHash('sha384').update(bytes).digest('base64')}"`),
  );
  await page.getByLabel('Palabra').fill('"><script>');
  assert.match(await page.locator('#tag').textContent(), /data-label="&quot;>&lt;script>"/);
});

test('the keyboard leaves the editor', async () => {
  await editor().click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.id === 'editor'), false);
});

test('axe finds nothing', async () => {
  await page.evaluate(AxeBuilder.source);
  const { violations } = await page.evaluate(() => window.axe.run());
  assert.deepEqual(
    violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 120)}`),
    [],
  );
});

test('no error, no violation of the policy', () => assert.deepEqual(said, []));
