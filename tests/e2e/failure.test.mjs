// Whatever is broken, the page stays whole and the widget shows what it can.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { demo_help, open_site, page } from './support/site.mjs';

async function with_site(options, run) {
  const site = await open_site(options);
  try {
    await run(site);
  } finally {
    await site.close();
  }
}

const UPGRADED = '<a href="/ayuda.html" data-ventanilla>Centro de ayuda</a>';

async function works_without_core({ tab, launcher, contacts, questions, ask, panel, seen }) {
  await launcher.click();
  await contacts.waitFor();
  assert.match(await contacts.innerText(), /Línea gratuita/);
  assert.ok((await questions.count()) > 0);
  await ask('maleta de mano');
  await panel.locator('.question', { hasText: 'maleta de mano' }).first().waitFor();
  assert.deepEqual(seen.errors, []);
  assert.ok(
    seen.console.some((line) => line.startsWith('error: Ventanilla: the core')),
    String(seen.console),
  );
  assert.ok((await tab.evaluate(() => window.heard)).some(([name]) => name === 'error'));
}

const no_javascript = { 'ventanilla/javascript/ventanilla-core.js': null };

test('without the core in any form: questions and contacts all the same', () =>
  with_site(
    { files: { 'ventanilla/ventanilla-core.wasm': null, ...no_javascript } },
    async (site) => works_without_core(await site.visit()),
  ));

test('without the WebAssembly file: the core as JavaScript answers', () =>
  with_site({ files: { 'ventanilla/ventanilla-core.wasm': null } }, async (site) => {
    const { open, ask, panel, seen } = await site.visit();
    await open();
    await ask('cuanto pesa la maleta de mano');
    await panel.locator('.entry.open .prose').first().waitFor();
    assert.equal(await panel.locator('.plain').count(), 0);
    assert.deepEqual(seen.errors, []);
  }));

/** Once `window.trap` is set, every call into a module stops it. */
function make_trappable() {
  const { instantiate } = WebAssembly;
  const trappable = (work) =>
    typeof work !== 'function'
      ? work
      : (...args) => {
          if (window.trap) throw new WebAssembly.RuntimeError('unreachable');
          return work(...args);
        };
  WebAssembly.instantiate = async (...args) => {
    const { module, instance } = await instantiate.apply(WebAssembly, args);
    const pairs = Object.entries(instance.exports).map(([name, work]) => [name, trappable(work)]);
    return { module, instance: { exports: Object.fromEntries(pairs) } };
  };
}

test('a core that stops half-way', () =>
  with_site({}, async (site) => {
    const visit = await site.visit({ before: (tab) => tab.addInitScript(make_trappable) });
    await visit.open();
    await visit.ask('cuanto pesa la maleta de mano');
    await visit.panel.locator('.entry.open .prose').first().waitFor();
    await visit.tab.evaluate(() => (window.trap = true));
    await visit.ask('maleta de mano');
    await visit.panel.locator('.plain').waitFor();
    await works_without_core({ ...visit, launcher: { click: async () => {} } });
  }));

test('a file that is not the one of this release does not run', () => {
  const altered = {
    'ventanilla/ventanilla-panel.js': 'window.pwned = 1; export const createPanel = 1;',
  };
  return with_site({ files: altered }, async (site) => {
    const { tab, launcher, seen } = await site.visit();
    await launcher.click();
    await tab.waitForFunction(() => window.heard.some(([name]) => name === 'error'));
    assert.equal(await tab.evaluate(() => window.pwned), undefined);
    assert.ok(seen.console.some((line) => /not the file of this release/.test(line)));
  });
});

test('nor does any other file, and what does not need it goes on', () =>
  with_site({}, async (site) => {
    const altered = (name) => (tab) =>
      tab.route(`**/${name}`, (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'window.pwned = 1; export {};' }),
      );
    for (const name of ['features/filing.js', 'i18n/filing/es.js', 'ventanilla-digests.js']) {
      const { tab, open, contacts, seen } = await site.visit({ before: altered(name) });
      await open();
      await contacts.getByText('Escribir un mensaje').click();
      await contacts.locator('a[href^="tel:"]').waitFor();
      assert.equal(await tab.evaluate(() => window.pwned), undefined, name);
      assert.deepEqual(seen.errors, [], name);
    }
    const { tab, launcher } = await site.visit({ before: altered('i18n/es.js') });
    await launcher.click();
    await tab.waitForFunction(() => window.heard.some(([name]) => name === 'error'));
    assert.equal(await tab.evaluate(() => window.pwned), undefined);
  }));

const altered_core = {
  'ventanilla/ventanilla-core.js': 'window.pwned = 1;',
  'ventanilla/javascript/ventanilla-core.js': 'window.pwned = 1;',
};

test('nor does an altered core', () =>
  with_site({ files: altered_core }, async (site) => {
    const visit = await site.visit();
    await works_without_core(visit);
    assert.equal(await visit.tab.evaluate(() => window.pwned), undefined);
  }));

test('a help.json that is not JSON: the console says where', () =>
  with_site({ files: { 'help.json': '{\n  "version": 1,\n  "faq": [,]\n}' } }, async (site) => {
    const { tab, launcher, panel, seen } = await site.visit();
    await launcher.click();
    await panel.locator('.failure').waitFor();
    assert.ok(
      seen.console.some((line) => /error: Ventanilla: help\.json:3:\d+/.test(line)),
      String(seen.console),
    );
    assert.deepEqual(seen.errors, []);
    assert.equal(await tab.locator('h1').innerText(), 'Una página');
  }));

test('a help.json with mistakes: named with line and pointer, the rest is used', () => {
  const help = { ...demo_help, faq: [{ id: 'roto', questionn: 'x' }, ...demo_help.faq] };
  return with_site({ files: { 'help.json': JSON.stringify(help, null, 2) } }, async (site) => {
    const { tab, open, ask, panel, seen } = await site.visit();
    await open();
    await ask('cuanto pesa la maleta de mano');
    await panel.locator('.entry.open .prose').first().waitFor();
    // the core that can say it is loaded for it
    const place = /error: Ventanilla: help\.json:\d+:\d+: \/faq\/0\/questionn: /;
    for (let i = 0; i < 200 && !seen.console.some((line) => place.test(line)); ++i)
      await tab.waitForTimeout(50);
    assert.ok(
      seen.console.some((line) => place.test(line)),
      String(seen.console),
    );
  });
});

test('a help.json that is not there', () =>
  with_site({ files: { 'help.json': null } }, async (site) => {
    const { tab, launcher, panel, seen } = await site.visit();
    await launcher.click();
    await panel.locator('.failure').waitFor();
    assert.match(await panel.locator('.failure').innerText(), /No hemos podido cargar la ayuda/);
    assert.ok(seen.console.some((line) => /404/.test(line)));
    assert.equal(await tab.locator('h1').innerText(), 'Una página');
  }));

test('a network that comes back: try again', () =>
  with_site({}, async (site) => {
    const { tab, launcher, panel, contacts } = await site.visit({
      before: (each) => each.route('**/help.json', (route) => route.abort(), { times: 1 }),
    });
    await launcher.click();
    await panel.locator('.failure').waitFor();
    await tab.getByText('Intentar otra vez').click();
    await contacts.waitFor();
  }));

test('a panel that could not be loaded is asked for again', () =>
  with_site({}, async (site) => {
    const { tab, launcher, contacts } = await site.visit({
      before: (each) =>
        each.route('**/ventanilla-panel.js', (route) => route.abort(), { times: 1 }),
    });
    await launcher.click();
    await tab.waitForFunction(() => window.heard.some(([name]) => name === 'error'));
    await launcher.click();
    await contacts.waitFor();
  }));

test('a panel that could not be loaded ahead of time is asked for at the click', () =>
  with_site({ files: { 'index.html': page({ body: UPGRADED }) } }, async (site) => {
    const { tab, launcher, contacts, seen } = await site.visit({
      before: (each) =>
        each.route('**/ventanilla-panel.js', (route) => route.abort(), { times: 1 }),
    });
    const failed = tab.waitForEvent('requestfailed');
    await launcher.hover();
    await failed;
    await tab.evaluate(() => document.querySelector('ventanilla-help').close());
    await launcher.click();
    await contacts.waitFor();
    assert.deepEqual(seen.errors, []);
  }));

test('two tags: one launcher, one warning', () => {
  const twice = page().replace(
    '</head>',
    '<script src="ventanilla/ventanilla.js" data-config="help.json" async></script></head>',
  );
  return with_site({ files: { 'index.html': twice } }, async (site) => {
    const { tab, open, seen } = await site.visit();
    await open();
    assert.equal(await tab.locator('ventanilla-help').count(), 1);
    assert.equal(seen.console.filter((line) => line.startsWith('warning: Ventanilla')).length, 1);
  });
});

test('an element that the page removes and puts back', () =>
  with_site({}, async (site) => {
    const { tab, open, panel, launcher, seen } = await site.visit();
    await open();
    await tab.evaluate(() => {
      const element = document.querySelector('ventanilla-help');
      element.remove();
      document.body.prepend(element);
    });
    assert.equal(await panel.isVisible(), false);
    await launcher.click();
    await panel.waitFor();
    assert.deepEqual(seen.errors, []);
  }));

/** Counts what listens on the page; a listener whose signal is aborted does not. */
function count_listeners() {
  const { addEventListener } = EventTarget.prototype;
  window.listening = [];
  window.addEventListener = document.addEventListener = function (type, run, options) {
    window.listening.push({ type, signal: options?.signal });
    return addEventListener.call(this, type, run, options);
  };
}

test('an element that leaves the page leaves no listener, and begins anew when put back', () =>
  with_site({}, async (site) => {
    const { tab, open, panel, seen } = await site.visit();
    await tab.locator('ventanilla-help .launcher').waitFor();
    await tab.evaluate(count_listeners);
    await open();
    const listening = () =>
      tab.evaluate(() =>
        window.listening.filter(({ signal }) => !signal?.aborted).map(({ type }) => type),
      );
    assert.ok((await listening()).includes('popstate'));
    await tab.evaluate(() => (window.element = document.querySelector('ventanilla-help')).remove());
    assert.deepEqual(await listening(), []);
    await tab.evaluate(() => document.body.append(window.element));
    assert.equal(await panel.isVisible(), false);
    await open();
    assert.equal(await panel.count(), 1);
    assert.deepEqual(seen.errors, []);
  }));
