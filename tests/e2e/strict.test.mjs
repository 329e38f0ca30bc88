// Pages with the strictest policies: everything works, and not one violation is reported.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open_site, page, tag } from './support/site.mjs';

const rest = "style-src 'self'; connect-src 'self'";
const types = "require-trusted-types-for 'script'; trusted-types 'none'";
const strictest = `default-src 'none'; script-src 'self'; ${rest}; ${types}`;

// a page's icon would be a violation of its own
const plain = page().replace(/<link rel="icon"[^>]*>/, '');

async function with_site(options, run) {
  const site = await open_site({ files: { 'index.html': plain, 'favicon.ico': '' }, ...options });
  try {
    await run(site);
  } finally {
    await site.close();
  }
}

const queries = [
  'cuanto pesa la maleta de mano',
  'quiero mi dinero de vuelta',
  'recomiéndame un restaurante de sushi en Tokio',
  'how heavy can my bag be',
];

/** What a visitor is shown for each question, contacts and times included. */
async function answers(visit) {
  await visit.open();
  const shown = [];
  for (const query of queries) {
    await visit.ask(query);
    await visit.panel.locator('.results, .handover').first().waitFor();
    await visit.tab.waitForTimeout(700);
    shown.push(await visit.panel.innerText());
  }
  return shown;
}

async function use_everything(visit) {
  const { tab, panel, contacts, ask } = visit;
  await ask('cuanto pesa la maleta de mano');
  await panel.locator('.entry.open .prose').first().waitFor();
  await panel.locator('select').selectOption('en');
  await panel.getByText('How can we help?').waitFor();
  await ask('');
  await contacts.getByText('Write a message').click();
  await panel.locator('#message').fill('Mi tarjeta 4111 1111 1111 1111 fue cobrada.');
  await panel.locator('.form .warning').waitFor();
  await tab.waitForTimeout(300);
}

async function assert_clean({ tab, seen }) {
  assert.deepEqual(await tab.evaluate(() => window.violations), []);
  assert.deepEqual(seen.errors, []);
  const complaints = seen.console.filter((line) => !/^(log|info|debug)/.test(line));
  assert.deepEqual(complaints, []);
}

const at = new Date('2026-11-24T15:00:00Z');
const fixed_clock = (tab) => tab.clock.setFixedTime(at);
let with_wasm;

test('with WebAssembly, as on any other page', () =>
  with_site({}, async (site) => {
    const visit = await site.visit({ before: fixed_clock });
    with_wasm = await answers(visit);
    assert.match(with_wasm[0], /10 kg/);
    assert.equal(visit.seen.requests.filter((url) => url.includes('/javascript/')).length, 0);
  }));

test("script-src 'self', Trusted Types 'none': the same answers, no violation", () =>
  with_site({ headers: { 'content-security-policy': strictest } }, async (site) => {
    const visit = await site.visit({ before: fixed_clock });
    assert.deepEqual(await answers(visit), with_wasm);
    assert.ok(visit.seen.requests.some((url) => url.includes('/javascript/')));
    await use_everything(visit);
    await assert_clean(visit);
  }));

test('the same policy in the page’s head', () => {
  const head = `<meta http-equiv="Content-Security-Policy" content="${strictest}">`;
  const files = { 'index.html': plain.replace('<head>', `<head>${head}`), 'favicon.ico': '' };
  return with_site({ files }, async (site) => {
    const visit = await site.visit({ before: fixed_clock });
    assert.deepEqual(await answers(visit), with_wasm);
    await assert_clean(visit);
  });
});

test('a policy that only reports', () => {
  // its reports do not keep a browser from asking for the icon
  const policy = `${strictest}; img-src 'self'`;
  return with_site({ headers: { 'content-security-policy-report-only': policy } }, async (site) => {
    const visit = await site.visit();
    await visit.open();
    await use_everything(visit);
    await assert_clean(visit);
  });
});

test('data-core="js" asks for no WebAssembly and no policy', () => {
  const scripts = tag.replace(' async', ' data-core="js" async');
  return with_site({ files: { 'index.html': page({ scripts }) } }, async (site) => {
    const visit = await site.visit({ before: fixed_clock });
    assert.deepEqual(await answers(visit), with_wasm);
    assert.deepEqual(
      visit.seen.requests.filter((url) => url.endsWith('.wasm')),
      [],
    );
    assert.equal(visit.seen.requests.filter((url) => url === site.url).length, 1);
  });
});

test('a nonce and strict-dynamic', () => {
  const policy = `default-src 'none'; script-src 'nonce-n0nce' 'strict-dynamic' 'wasm-unsafe-eval'; ${rest}; ${types}`;
  const index = plain.replace('<script ', '<script nonce="n0nce" ');
  return with_site(
    {
      files: { 'index.html': index, 'favicon.ico': '' },
      headers: { 'content-security-policy': policy },
    },
    async (site) => {
      const visit = await site.visit();
      await visit.open();
      await use_everything(visit);
      await assert_clean(visit);
      assert.ok(visit.seen.requests.some((url) => url.endsWith('ventanilla-core.wasm')));
    },
  );
});
