// What a web team does with the tag, the element and the global.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { demo_help, open_site, page, tag } from './support/site.mjs';

const with_attributes = (text) => page({ scripts: tag.replace(' async', ` ${text} async`) });
const script = (code) => `<script>${code}</script>`;

let tallied = [];
const routes = {
  '/recuento': async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    tallied.push(...body.trim().split('\n').map(JSON.parse));
    response.writeHead(204).end();
  },
};
const inline = '<ventanilla-help inline><a href="/ayuda">Ayuda</a></ventanilla-help>';
const slots =
  '<ventanilla-help><b slot="launcher">¿Dudas?</b><b slot="header">Mesa de ayuda</b></ventanilla-help>';
const files = {
  'en-pagina.html': page({ body: `<h1>Ayuda</h1>${inline}<p><a href="#ayuda/liquidos">L</a></p>` }),
  'cola.html': page({
    scripts: script("(window.Ventanilla ??= []).push(['ask', 'maleta de mano'])") + tag,
  }),
  'analitica.html': with_attributes('data-analytics="datalayer matomo"'),
  'recuento.html': with_attributes('data-tally="/recuento"'),
  'vos.html': with_attributes('data-address="vos"'),
  'guardado.html': with_attributes('data-keep'),
  'ahorro.html': with_attributes('data-preload="idle"'),
  'ranuras.html': page({ body: slots }),
  'color.html': page({ head: '<meta name="theme-color" content="#7a1fa2">' }),
  'catalan.html': with_attributes('data-lang="ca"').replace('help.json', 'ca.json'),
  'ca.json': JSON.stringify({ ...demo_help, languages: ['ca', 'es'] }),
  'enlace.html': page({ body: '<a href="/ayuda.html" data-ventanilla="liquidos">Líquidos</a>' }),
};
let site;
before(async () => {
  site = await open_site({ files, routes });
});
after(() => site.close());

test('inline: a part of the page, with its own content until it is there', async () => {
  const { tab, panel, contacts, ask } = await site.visit({ path: 'en-pagina.html' });
  await contacts.waitFor();
  assert.equal(await tab.locator('ventanilla-help .launcher').count(), 0);
  assert.equal(await panel.locator('[aria-label=Cerrar]').count(), 0);
  assert.equal(await tab.evaluate(() => document.activeElement.tagName), 'BODY');
  assert.equal(await panel.evaluate((node) => getComputedStyle(node).position), 'static');
  await ask('cuanto pesa la maleta de mano');
  await panel.locator('.entry.open .prose').first().waitFor();
  await tab.keyboard.press('Escape');
  assert.equal(await panel.isVisible(), true);
  await tab.getByText('L', { exact: true }).click();
  await panel.locator('#entry-title').waitFor();
  assert.ok(await panel.locator('#entry-title').evaluate((node) => node.matches(':focus')));
});

test('inline: a link to an entry opens it with the page, and Back leads to the start', async () => {
  const { tab, panel, contacts } = await site.visit({ path: 'en-pagina.html#ayuda/equipaje-mano' });
  await panel.locator('#entry-title').waitFor();
  await contacts.waitFor();
  await tab.waitForTimeout(300); // the panel has been seen by now
  assert.match(await panel.locator('.single .prose').innerText(), /10 kg/);
  await tab.goto(`${site.url}en-pagina.html#otra`);
  await panel.locator('.topics').waitFor();
  assert.equal(await panel.locator('#entry-title').count(), 0);
});

test('inline: an answer prints alone, too', async () => {
  const { tab, panel, contacts } = await site.visit({ path: 'en-pagina.html' });
  await contacts.waitFor();
  await tab.evaluate(() => {
    window.print = () => window.dispatchEvent(new Event('beforeprint'));
    window.Ventanilla.show('equipaje-mano');
  });
  await panel.getByText('Imprimir').click();
  await tab.emulateMedia({ media: 'print' });
  assert.equal(await tab.locator('h1').isVisible(), false);
  assert.equal(await panel.locator('.prose').isVisible(), true);
});

test('a call with a wrong argument is told in the console, and does nothing', async () => {
  const { tab, panel, seen } = await site.visit();
  await tab.waitForFunction(() => window.Ventanilla?.ask);
  const told = () => seen.console.flatMap((line) => /^warning: Ventanilla: (.*)/.exec(line)?.[1] ?? []);
  await tab.evaluate(() => {
    window.Ventanilla.identify();
    window.Ventanilla.identify({ name: 5 });
    window.Ventanilla.push(['nope']);
    window.Ventanilla.ask(123);
    window.Ventanilla.push(['show', ['liquidos']]);
  });
  for (let i = 0; i < 100 && told().length < 5; ++i) await tab.waitForTimeout(50);
  const [nobody, number, nope, ask, show] = told();
  assert.match(nobody, /^identify takes { name }, not undefined/);
  assert.match(number, /^identify takes/);
  assert.match(nope, /there is no "nope"/);
  assert.match(ask, /^query and entry are texts; not {query: 123}/);
  assert.match(show, /^query and entry are texts/);
  assert.deepEqual(seen.errors, []);
  assert.equal(await panel.isVisible(), false);
  await tab.evaluate(() => document.addEventListener('click', window.Ventanilla.open));
  await tab.locator('h1').click(); // an event is a request without wishes
  await panel.waitFor();
});

test('inline: without the script’s files the page’s own content stays', async () => {
  const { tab } = await site.visit({
    path: 'en-pagina.html',
    before: (each) => each.route('**/ventanilla-panel.js', (route) => route.abort()),
  });
  await tab.waitForFunction(() => window.heard.some(([name]) => name === 'error'));
  assert.equal(await tab.locator('ventanilla-help a').isVisible(), true);
});

test('calls from before the script, and after', async () => {
  const { tab, field } = await site.visit({ path: 'cola.html' });
  await field.waitFor();
  assert.equal(await field.inputValue(), 'maleta de mano');
  await tab.evaluate(() => window.Ventanilla.push(['ask', 'liquidos']));
  await tab.waitForFunction(
    () =>
      document.querySelector('ventanilla-help').shadowRoot.querySelector('#query').value ===
      'liquidos',
  );
});

test('analytics hear what happened, and nothing that was typed', async () => {
  const { tab, open, ask, panel } = await site.visit({ path: 'analitica.html' });
  await open();
  await ask('cuanto pesa la maleta de mano');
  await panel.locator('.entry.open .prose').first().waitFor();
  await tab.waitForFunction(() => window.heard.some(([name]) => name === 'search'));
  const { layer, matomo } = await tab.evaluate(() => ({
    layer: window.dataLayer,
    matomo: window._paq,
  }));
  assert.deepEqual(
    layer.map(({ event }) => event),
    ['ventanilla_open', 'ventanilla_search', 'ventanilla_answer'],
  );
  assert.equal(layer[2].ventanilla.entry, 'equipaje-mano');
  assert.deepEqual(matomo[2], ['trackEvent', 'Ventanilla', 'answer', 'equipaje-mano']);
  assert.doesNotMatch(JSON.stringify([layer, matomo]), /cuanto pesa/);
});

test('unanswered questions are counted for the team, without personal data', async () => {
  const { tab, open, ask, handover } = await site.visit({ path: 'recuento.html' });
  await open();
  await ask('receta de lentejas 4111 1111 1111 1111');
  await handover.waitFor();
  await tab.waitForFunction(() => window.heard.some(([name]) => name === 'no-answer'));
  await tab.waitForLoadState('networkidle');
  await tab.goto('about:blank');
  for (let i = 0; i < 100 && tallied.length === 0; ++i) await tab.waitForTimeout(50);
  const [{ query, page: path, lang, decision }] = tallied;
  assert.match(query, /^receta de lentejas /);
  assert.doesNotMatch(query, /1111/);
  assert.deepEqual([path, lang, decision], ['/recuento.html', 'es', 'handoff']);
});

test('a page without data-tally counts nothing', async () => {
  const { tab, open, ask, handover, seen } = await site.visit();
  await open();
  await ask('receta de lentejas con chorizo');
  await handover.waitFor();
  await tab.waitForFunction(() => window.heard.some(([name]) => name === 'no-answer'));
  assert.ok(!seen.requests.some((url) => url.includes('tally')));
});

test('Spanish that says vos', async () => {
  const { open, panel, contacts } = await site.visit({ path: 'vos.html' });
  await open();
  assert.match(await contacts.innerText(), /Hablá con una persona/);
  assert.match(await panel.locator('.search label').innerText(), /ayudarte/);
});

test('Catalan: the interface, and hours in its words', async () => {
  const { open, panel, contacts } = await site.visit({ path: 'catalan.html' });
  await open();
  assert.match(await panel.locator('.search label').innerText(), /En què podem ajudar/);
  assert.match(await contacts.locator('.state').first().innerText(), /obert|obre|tancat/i);
});

test('idle: preloads when the browser has time, but not with Save-Data', async () => {
  const idle = await site.visit({ path: 'ahorro.html' });
  await idle.tab.waitForLoadState('networkidle');
  assert.ok(idle.seen.requests.some((url) => url.endsWith('ventanilla-core.wasm')));
  const saving = await site.visit({
    path: 'ahorro.html',
    before: (tab) =>
      tab.addInitScript(() =>
        Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
      ),
  });
  await saving.launcher.waitFor();
  await saving.tab.waitForLoadState('networkidle');
  assert.ok(!saving.seen.requests.some((url) => url.endsWith('ventanilla-panel.js')));
});

test('data-keep: the last help.json goes on working, with its time', async () => {
  const first = await site.visit({ path: 'guardado.html' });
  await first.open();
  const gone = (tab) => tab.route('**/help.json', (route) => route.abort());
  const next = await site.visit({ path: 'guardado.html', in_context: first.context, before: gone });
  await next.open();
  await next.ask('cuanto pesa la maleta de mano');
  await next.panel.locator('.entry.open .prose').first().waitFor();
  assert.match(await next.panel.innerText(), /Información de: /);
  const other = await site.visit({ in_context: first.context, before: gone });
  await other.launcher.click();
  await other.panel.locator('.failure').waitFor();
});

test('intent: the pointer over the launcher is enough', async () => {
  const { tab, launcher, seen } = await site.visit();
  await launcher.hover();
  await tab.waitForLoadState('networkidle');
  assert.ok(seen.requests.some((url) => url.endsWith('ventanilla-core.wasm')));
});

test('slots: the page’s own words on launcher and header', async () => {
  const { tab, launcher, panel, contacts } = await site.visit({ path: 'ranuras.html' });
  await tab.getByRole('button', { name: '¿Dudas?' }).click();
  await contacts.waitFor();
  assert.equal(await launcher.count(), 1);
  await tab.getByRole('heading', { name: 'Mesa de ayuda' }).waitFor();
  assert.ok(await panel.isVisible());
});

test('the page’s theme colour is the accent, where it is a colour', async () => {
  const { launcher } = await site.visit({ path: 'color.html' });
  const color = await launcher.evaluate((node) => getComputedStyle(node).backgroundColor);
  assert.equal(color, 'rgb(122, 31, 162)');
});

test('a marked link names its entry', async () => {
  const { tab, panel } = await site.visit({ path: 'enlace.html' });
  await tab.getByText('Líquidos').click();
  await panel.locator('#entry-title').waitFor();
  assert.match(await panel.locator('.single').innerText(), /100 ml/);
});

test('prices lead to their entries', async () => {
  const { open, panel } = await site.visit();
  await open();
  await panel.locator('.prices button').first().click();
  await panel.locator('.single .facts strong').waitFor();
});

test('the back/forward cache gives the page back with its panel', async () => {
  const { tab, open, panel, field } = await site.visit();
  await tab.evaluate(() =>
    addEventListener('pageshow', ({ persisted }) => (window.back = persisted)),
  );
  await open();
  await field.fill('maleta');
  await tab.goto(`${site.url}vos.html`);
  await tab.goBack();
  const persisted = await tab.evaluate(() => window.back);
  if (persisted) {
    assert.equal(await field.inputValue(), 'maleta');
    assert.ok(await panel.isVisible());
  } else {
    // headless browsers may not keep pages at all; then it must not be for our sake
    const reasons = await tab.evaluate(
      () => performance.getEntriesByType('navigation')[0].notRestoredReasons?.reasons ?? [],
    );
    const ours = reasons
      .map(({ reason }) => reason)
      .filter((each) => /unload|socket|lock/.test(each));
    assert.deepEqual(ours, []);
  }
});
