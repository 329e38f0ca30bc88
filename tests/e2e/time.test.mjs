// What the clock changes while the panel is open.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { open_site } from './support/site.mjs';

const help = {
  version: 1,
  languages: ['es'],
  brand: { name: 'Tienda' },
  timeZone: 'America/Santo_Domingo',
  hours: 'Mo-Fr 08:00-18:00',
  contacts: [
    { id: 'tel', kind: 'phone', value: '+1-809-555-0100' },
    { id: 'correo', kind: 'email', value: 'a@t.example', replyWithin: '2h' },
  ],
  notices: [
    {
      situation: 'La tienda en línea está en obras.',
      estimate: '2026-11-24T22:00:00Z',
      until: '2026-11-24T22:30:00Z',
    },
  ],
  faq: [
    { id: 'a', question: '¿Cuánto tarda el envío?', answer: 'Dos días.', pages: ['/envios*'] },
    { id: 'b', question: '¿Cómo pago?', answer: 'Con tarjeta.', pages: ['/caja*'] },
  ],
};

let site;
before(async () => {
  site = await open_site({ files: { 'help.json': JSON.stringify(help) } });
});
after(() => site.close());

/** Tuesday, one minute before closing: 17:59 in Santo Domingo, 22:59 in Madrid. */
const at_closing = (tab) => tab.clock.install({ time: new Date('2026-11-24T21:59:00Z') });

test('the state changes at the minute of closing, and says both clocks', async () => {
  const { tab, open, panel, contacts } = await site.visit({ before: at_closing });
  await open();
  const sign = panel.locator('.sign .state');
  await sign.waitFor();
  assert.match(await sign.getAttribute('class'), /\bopen\b/);
  assert.match(await sign.innerText(), /18:00/);
  assert.match(await sign.innerText(), /23:00/);
  await tab.clock.runFor(61_000);
  assert.match(await sign.getAttribute('class'), /\bclosed\b/);
  assert.match(await contacts.locator('.state').first().innerText(), /8:00/);
});

test('a notice goes when its time is over', async () => {
  const { tab, open, panel } = await site.visit({ before: at_closing });
  await open();
  await panel.locator('.notice').waitFor();
  await panel.locator('.notice summary').click();
  assert.match(await panel.locator('.notice').innerText(), /18:00 \(República Dominicana\) · 23:00/);
  await tab.clock.runFor(32 * 60_000);
  assert.equal(await panel.locator('.notice').count(), 0);
});

test('a notice can be hidden', async () => {
  const { open, panel } = await site.visit({ before: at_closing });
  await open();
  await panel.locator('.notice .close').click();
  assert.equal(await panel.locator('.notice').count(), 0);
});

test('suggestions follow the page, also without a reload', async () => {
  const { tab, open, questions } = await site.visit();
  await tab.evaluate(() => history.pushState(null, '', '/caja/2'));
  await open();
  assert.match(await questions.first().innerText(), /pago/);
  await tab.evaluate(() => history.pushState(null, '', '/envios'));
  await tab.waitForFunction(() =>
    /envío/.test(
      document.querySelector('ventanilla-help').shadowRoot.querySelector('.question').textContent,
    ),
  );
});
