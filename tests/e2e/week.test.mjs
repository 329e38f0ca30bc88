// The table of opening hours: loaded when it is opened, in the interface's language, on both clocks.
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { open_site, page, screenshots } from './support/site.mjs';

const help = {
  version: 1,
  languages: ['es', 'en'],
  brand: { name: 'Tienda' },
  timeZone: 'America/Santo_Domingo',
  hours: 'Mo-Fr 08:00-18:00; Fr 22:00-26:00; Sa 09:00-13:00,15:00-19:00; PH off',
  holidays: [
    { date: '2026-11-26', name: { es: 'Fiesta local', en: 'Local holiday' } },
    { date: '2026-12-25', name: { es: 'Navidad', en: 'Christmas Day' } },
  ],
  special: [
    {
      from: '2026-12-28',
      to: '2026-12-30',
      hours: '10:00-14:00',
      note: { es: 'Horario de fin de año' },
    },
  ],
  faq: [{ id: 'a', question: '¿Cuánto tarda el envío?', answer: 'Dos días.' }],
  contacts: [{ id: 'tel', kind: 'phone', value: '+1-809-555-0100' }],
};

let site;
before(async () => {
  await mkdir(screenshots, { recursive: true });
  site = await open_site({ 
    files: {
      'index.html': page({ head: '<meta name="color-scheme" content="light dark">' }),
      'help.json': JSON.stringify(help),
    },
  });
});
after(() => site.close());

/** Tuesday at 10:00 in Santo Domingo. */
const on_tuesday = (tab) => tab.clock.install({ time: new Date('2026-11-24T14:00:00Z') });

async function visit_week(options = {}) {
  const visit = await site.visit({ before: on_tuesday, ...options });
  await visit.open();
  const hours = visit.panel.locator('.hours');
  assert.ok(!visit.seen.requests.some((url) => url.endsWith('/features/week.js')));
  await hours.locator('summary').click();
  await hours.locator('table').waitFor();
  return { ...visit, hours };
}

const texts = async (rows) =>
  (await rows.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());

test('a visitor in the same zone sees the week from today on, and the special days after it', async () => {
  const { hours } = await visit_week({ timezoneId: 'America/Santo_Domingo' });
  assert.deepEqual(await texts(hours.locator('tbody tr')), [
    'martes (hoy) 8:00–18:00',
    'miércoles 8:00–18:00',
    'jueves Fiesta local Cerrado',
    'viernes 22:00–2:00',
    'sábado 9:00–13:00, 15:00–19:00',
    'domingo Cerrado',
    'lunes 8:00–18:00',
    'vie, 25 dic Navidad Cerrado',
    'lun, 28 dic – mié, 30 dic Horario de fin de año 10:00–14:00',
  ]);
  assert.equal(await hours.locator('[aria-current=date] th').innerText(), 'martes (hoy)');
  assert.equal(await hours.locator('tbody th[scope=row]').count(), 9);
});

test('a visitor elsewhere sees both clocks, with the weekday where theirs is another', async () => {
  const { hours } = await visit_week({ timezoneId: 'Europe/Madrid' });
  assert.deepEqual(await texts(hours.locator('thead th')), [
    'Día',
    'República Dominicana',
    'Hora local',
  ]);
  const rows = await texts(hours.locator('tbody tr'));
  assert.equal(rows[0], 'martes (hoy) 8:00–18:00 13:00–23:00');
  assert.equal(rows[3], 'viernes 22:00–2:00 sáb 3:00–7:00');
});

test('it follows the language', async () => {
  const { hours, panel } = await visit_week({ timezoneId: 'America/Santo_Domingo' });
  await panel.locator('.language select').selectOption('en');
  await hours.locator('text=Closed').first().waitFor();
  assert.match(await hours.locator('summary').textContent(), / Opening hours$/);
  assert.equal((await texts(hours.locator('tbody tr')))[0], 'Tuesday (today) 8 am–6 pm');
});

for (const [device, viewport] of [
  ['phone', { width: 360, height: 640 }],
  ['desktop', { width: 1280, height: 800 }],
]) {
  for (const colorScheme of ['light', 'dark']) {
    test(`it fits on a ${device}, ${colorScheme}`, async () => {
      const { tab, panel, hours } = await visit_week({ viewport, colorScheme });
      const wide = await hours.evaluate((node) => node.scrollWidth - node.clientWidth);
      assert.ok(wide <= 0, `${wide} px too wide`);
      const field = await panel.locator('#query').boundingBox();
      assert.ok(field.y + field.height <= viewport.height, 'the search field is out of sight');
      await tab.screenshot({ path: join(screenshots, `week-${device}-${colorScheme}.png`) });
    });
  }
}
