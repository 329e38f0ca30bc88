// The main job in Firefox ESR and WebKitGTK, of Debian; Chromium has all the other tests.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { firefox, webkit } from './support/browsers.mjs';
import { open_site, page, policy } from './support/site.mjs';

const $ = (selector) =>
  `document.querySelector('ventanilla-help').shadowRoot.querySelector('${selector}')`;

/** Collects violations and events from the first moment; the page's policy allows the file. */
const watch = `
  window.violations = [];
  window.heard = [];
  document.addEventListener('securitypolicyviolation', (event) =>
    window.violations.push(event.violatedDirective + ' ' + event.blockedURI));
  for (const name of ['answer', 'no-answer', 'file', 'error'])
    document.addEventListener('ventanilla:' + name, ({ detail }) => window.heard.push([name, detail]));
`;
const scripts =
  '<script src="watch.js"></script>' +
  '<script src="ventanilla/ventanilla.js" data-config="help.json" async></script>';

let posts = 0;
const routes = {
  '/pqr': async (request, response) => {
    for await (const _ of request); // read to the end
    ++posts;
    response.writeHead(201, { 'content-type': 'application/json' });
    response.end('{"reference":"PQR-1"}');
  },
};
const files = {
  'index.html': page({ body: '<h1>Página</h1><p><a href="#uno">Uno</a></p>', scripts }),
  'watch.js': watch,
};

let site;
let altered;
let strict;
before(async () => {
  const headers = { 'content-security-policy': policy };
  site = await open_site({ files, headers, routes });
  altered = await open_site({
    files: { ...files, 'ventanilla/ventanilla-panel.js': 'window.pwned = 1;' },
  });
  const strictest = policy.replace(" 'wasm-unsafe-eval'", '');
  strict = await open_site({ files, headers: { 'content-security-policy': strictest } });
});
after(() => Promise.all([site.close(), altered.close(), strict.close()]));

async function until(browser, expression) {
  for (let i = 0; i < 200; ++i) {
    const value = await browser.run(expression);
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.fail(`never true: ${expression}`);
}

const focused = `(() => {
  const inner = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
  return inner.id || inner.className || inner.tagName;
})()`;

async function visit(browser, address = site.url) {
  await browser.goto(address);
  await until(browser, "!!document.querySelector('ventanilla-help')?.shadowRoot?.firstChild");
}
async function open(browser) {
  await browser.click('.launcher');
  await until(browser, `!!${$('.contacts')}`);
}

for (const [name, launch] of Object.entries({ firefox, webkit })) {
  test(name, async (t) => {
    const browser = await launch();
    t.after(() => browser.close());

    await t.test('a question gets its answer, and no violation is reported', async () => {
      await visit(browser);
      await open(browser);
      await browser.type('cuanto pesa la maleta de mano');
      await until(browser, `${$('.entry.open .prose')}?.textContent.includes('10 kg')`);
      assert.deepEqual(await browser.run('window.violations'), []);
    });

    await t.test('without WebAssembly: the same answer, no violation', async () => {
      await visit(browser, strict.url);
      await open(browser);
      await browser.type('cuanto pesa la maleta de mano');
      await until(browser, `${$('.entry.open .prose')}?.textContent.includes('10 kg')`);
      assert.deepEqual(await browser.run('window.violations'), []);
    });

    await t.test('no answer: a person, with an honest time', async () => {
      await visit(browser);
      await open(browser);
      await browser.type('receta de lentejas con chorizo');
      await until(browser, `!!${$('.handover .state')}`);
      assert.match(
        await browser.run($('.handover .state') + '.textContent'),
        /abierto|abre|cerrado/i,
      );
      // the phone by day, who is there at any time by night
      const way = /^(tel:\+18095550100|https:\/\/wa\.me\/18095550142\?text=.*)$/;
      assert.match(await browser.run($('.handover a.value') + '.href'), way);
      assert.match(await browser.run($('[role=status]') + '.textContent'), /No tenemos/);
    });

    await t.test('keyboard only', async () => {
      await visit(browser);
      await browser.run("document.querySelector('a').focus()");
      await browser.run(`${$('.launcher')}.focus()`);
      await browser.press('Enter');
      await until(browser, `!!${$('.contacts')}`);
      assert.equal(await browser.run(focused), 'query');
      await browser.type('liquidos en cabina');
      await until(browser, `!!${$('.results .question')}`);
      await browser.press('ArrowDown');
      assert.equal(await browser.run(focused), 'question');
      await browser.press('ArrowUp');
      assert.equal(await browser.run(focused), 'query');
      await browser.press('Escape');
      await until(browser, `getComputedStyle(${$('#panel')}).display === 'none'`);
      assert.equal(await browser.run(focused), 'launcher');
    });

    await t.test('an address opens an entry', async () => {
      await browser.goto('about:blank');
      await visit(browser, `${site.url}#ayuda/equipaje-mano`);
      await until(browser, `${$('.single .prose')}?.textContent.includes('10 kg')`);
    });

    await t.test('a message is sent once', async () => {
      await visit(browser);
      await open(browser);
      await browser.run(`${$('.contact .choice')}.click()`);
      await until(browser, `!!${$('#message')}`);
      await browser.click('#message');
      await browser.type('Mi maleta no ha llegado.');
      posts = 0;
      await browser.run(`(${$('.send')}.click(), ${$('.send')}?.click())`);
      await until(browser, `${$('.receipt')}?.textContent.includes('PQR-1')`);
      assert.equal(posts, 1);
    });

    await t.test('an altered file does not run', async () => {
      await visit(browser, altered.url);
      await browser.click('.launcher');
      await until(browser, "window.heard.some(([name]) => name === 'error')");
      assert.equal((await browser.run('window.pwned')) ?? null, null);
    });

    await t.test('on a small window it fills the window', async () => {
      await browser.resize(420, 760);
      await visit(browser);
      await open(browser);
      assert.equal(await browser.run(`${$('#panel')}.matches(':modal')`), true);
      assert.equal(
        await browser.run(`${$('#panel')}.getBoundingClientRect().width >= innerWidth - 1`),
        true,
      );
      assert.equal(
        await browser.run(`${$('.body')}.scrollWidth <= ${$('.body')}.clientWidth + 1`),
        true,
      );
    });
  });
}
