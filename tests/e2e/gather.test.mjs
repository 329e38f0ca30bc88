// Without data-config: the widget gathers what the page and the site's FAQ page say, and no more.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { open_site, page } from './support/site.mjs';

const bare = '<script src="ventanilla/ventanilla.js" async></script>';
const debug = '<script src="ventanilla/ventanilla.js" data-debug async></script>';
const ld = (value) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const company = {
  '@context': 'https://schema.org',
  '@type': 'Hostel',
  name: 'Hostal La Ceiba',
  telephone: '+1 809-555-0177',
  address: { '@type': 'PostalAddress', addressLocality: 'Santo Domingo', addressCountry: 'DO' },
  openingHoursSpecification: [{ dayOfWeek: 'Monday', opens: '07:00', closes: '22:00' }],
  sameAs: ['https://www.instagram.com/laceiba.example'],
};
const footer = `<footer><a href="mailto:hola@laceiba.example">Escribe</a>
  <a href="dudas.html">Preguntas frecuentes</a></footer>`;
const home = page({
  head: ld(company),
  scripts: debug,
  body: `<h2>¿A qué hora puedo entrar?</h2><p>Desde las 14:00.</p>
    <p>Un comentario: <a href="tel:+19005550199">más barato aquí</a></p>${footer}`,
});
const questions = page({
  scripts: debug,
  body: `<h1>Preguntas</h1>
    <details><summary>¿Aceptan mascotas?</summary>
      <p>Sí, <b>hasta 10 kg</b>; mira la <a href="/casa">casa</a>.</p></details>
    <dl><dt>¿Cómo puedo pagar?</dt><dd>Con tarjeta o efectivo.</dd></dl>`,
});
const files = { 'index.html': home, 'dudas.html': questions, 'help.json': null };

function foreign_requests(tab, seen) {
  const { origin } = new URL(tab.url());
  return seen.requests.filter((url) => !url.startsWith(origin) && !url.startsWith('data:'));
}

async function with_site(options, run) {
  const site = await open_site(options);
  try {
    await run(site);
  } finally {
    await site.close();
  }
}

test('name, hours, contacts and questions from the page and its FAQ page', () =>
  with_site({ files }, async (site) => {
    const { tab, panel, contacts, questions: asked, ask, open, seen } = await site.visit();
    await open();
    assert.match(await panel.locator('#title').innerText(), /Hostal La Ceiba/);
    assert.equal(await panel.locator('.sign').count(), 1);
    assert.deepEqual(await contacts.locator('.value').allInnerTexts(), [
      '+1 809-555-0177',
      '@laceiba.example\n(se abre en otra pestaña)',
      'Santo Domingo, DO',
      'hola@laceiba.example',
    ]);
    assert.equal(await asked.count(), 3);
    await ask('aceptan mascotas');
    const answer = panel.locator('.entry.open .prose').first();
    await answer.waitFor();
    assert.equal(await answer.innerText(), 'Sí, hasta 10 kg; mira la casa.');
    assert.equal(await answer.locator('a').getAttribute('href'), new URL('/casa', site.url).href);
    assert.deepEqual(seen.errors, []);
    assert.deepEqual(foreign_requests(tab, seen), []);
  }));

test('the debug view: each fact with its source, and the whole as a help.json', () =>
  with_site({ files }, async (site) => {
    const visit = await site.visit({ permissions: ['clipboard-read', 'clipboard-write'] });
    await visit.open();
    const view = visit.panel.locator('.sources');
    const rows = await view.locator('tbody tr').allInnerTexts();
    const row = (place) => rows.find((text) => text.startsWith(`${place}\t`)) ?? '';
    assert.match(row('/brand/name'), /Hostal La Ceiba\s+this page: JSON-LD \(Hostel\)/);
    assert.match(row('/timeZone'), /America\/Santo_Domingo\s+the clock of DO/);
    assert.match(row('/contacts/3'), /hola@laceiba.example\s+this page: link in <footer>/);
    assert.match(row('/faq/0'), /this page: <h2> in <main>/);
    assert.match(row('/faq/1'), /\/dudas.html: <details> in <main>/);
    await view.getByText('Copy as help.json').click();
    const copied = JSON.parse(await visit.tab.evaluate(() => navigator.clipboard.readText()));
    assert.equal(copied.faq.length, 3);
    assert.equal(copied.contacts.length, 4);
  }));

test('without data-debug there is no such view; with data-config nothing is gathered', async () => {
  const quiet = { ...files, 'index.html': home.replace(' data-debug', '') };
  await with_site({ files: quiet }, async (site) => {
    const { open, panel } = await site.visit();
    await open();
    assert.equal(await panel.locator('.sources').count(), 0);
  });
  await with_site({}, async (site) => {
    const { open, seen } = await site.visit();
    await open();
    assert.ok(!seen.requests.some((url) => /gather/.test(url)));
  });
});

test('what does not parse strictly is left out and told', async () => {
  const odd = {
    ...company,
    telephone: 'call 1-800-FLOWERS!',
    address: { '@type': 'PostalAddress', addressCountry: 'ES' },
  };
  const index = home.replace(ld(company), ld(odd));
  await with_site({ files: { ...files, 'index.html': index } }, async (site) => {
    const { open, panel, contacts } = await site.visit();
    await open();
    assert.equal(await panel.locator('.sign').count(), 0);
    assert.ok(!(await contacts.innerText()).includes('FLOWERS'));
    const left = await panel.locator('.sources li').allInnerTexts();
    assert.ok(left.some((text) => /FLOWERS/.test(text)));
    assert.ok(left.some((text) => /add data-zone/.test(text)));
  });
});

test('the strictest page, with answers as HTML in JSON-LD: no violation', () => {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
    "require-trusted-types-for 'script'; trusted-types 'none'";
  const entry = {
    '@type': 'Question',
    name: '¿Hay desayuno?',
    acceptedAnswer: { '@type': 'Answer', text: '<p>Sí, <b>incluido</b>.</p>' },
  };
  const faq = { '@type': 'FAQPage', mainEntity: [entry] };
  const without_icon = home.replace(/<link rel="icon"[^>]*>/, '');
  const strict = without_icon.replace(ld(company), ld([company, faq]));
  const headers = { 'content-security-policy': policy };
  const all = { ...files, 'index.html': strict, 'favicon.ico': '' };
  return with_site({ files: all, headers }, async (site) => {
    const { open, ask, panel, tab, seen } = await site.visit();
    await open();
    await ask('hay desayuno');
    const answer = panel.locator('.entry.open .prose').first();
    await answer.waitFor();
    assert.match(await answer.innerText(), /^Sí, incluido ?\.$/);
    const rows = panel.locator('.sources tbody tr');
    assert.equal(await rows.filter({ hasText: 'dudas.html' }).count(), 2);
    assert.deepEqual(await tab.evaluate(() => window.violations), []);
    assert.deepEqual(seen.errors, []);
  });
});

test('hostile content of a page is text', async () => {
  const naughty = createRequire(import.meta.url)('big-list-of-naughty-strings');
  const own = ['<img src=x onerror="window.pwned=1">', '[x](javascript:window.pwned=1)'];
  const payloads = [...naughty, ...own]
    .filter((text) => text.trim())
    .map((text, at) => ({
      '@type': 'Question',
      name: `${text} ${at}?`,
      acceptedAnswer: { '@type': 'Answer', text },
    }));
  const json = JSON.stringify([{ ...company, name: '<svg onload=window.pwned=1>' }, ...payloads]);
  const head = `<script type="application/ld+json">${json.replace(/</g, '\\u003c')}</script>`;
  const fields = ['childNodes', 'attributes', 'localName'].map((name) => `<input name="${name}">`);
  const inside = '<details><summary>¿Dentro?</summary>Sí</details>';
  const clobbers = `<form>${fields.join('')}${inside}</form>`;
  const foreign = '<footer><a href="https://evil.example/faq">FAQ</a></footer>';
  const body = `<h2>¿Corre?</h2><p>No</p>${clobbers}${foreign}`;
  const index = page({ head, body, scripts: bare });
  await with_site({ files: { 'index.html': index, 'help.json': null } }, async (site) => {
    const { open, ask, panel, tab, seen } = await site.visit();
    await open();
    assert.ok((await panel.locator('#title').innerText()).includes('<svg onload=window.pwned=1>'));
    for (const query of ['corre', 'dentro', 'onerror', 'javascript']) {
      await ask(query);
      await tab.waitForTimeout(150);
      const closed = panel.locator('.question[aria-expanded=false]');
      for (let left = await closed.count(); left > 0; --left) await closed.first().click();
    }
    assert.equal(await tab.evaluate(() => window.pwned), undefined);
    assert.deepEqual(foreign_requests(tab, seen), []);
    assert.deepEqual(seen.errors, []);
  });
});

test('a page that says nothing: told plainly, in the panel and in the console', () =>
  with_site({ files: { ...files, 'index.html': page({ scripts: bare }) } }, async (site) => {
    const { tab, launcher, panel, seen } = await site.visit();
    await launcher.click();
    await panel.locator('.failure').waitFor();
    assert.ok(seen.console.some((line) => /neither questions nor contacts/.test(line)));
    const heard = await tab.evaluate(() => window.heard);
    assert.equal(heard.find(([name]) => name === 'error')[1].code, 'config');
  }));
