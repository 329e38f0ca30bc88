// The accessibility tree of each state, as reviewed and kept in snapshots/: what a screen reader is
// given. UPDATE_SNAPSHOTS=1 writes them anew; then read the difference before you keep it.
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { open_site } from './support/site.mjs';

const folder = new URL('snapshots/', import.meta.url);
const help = {
  version: 1,
  brand: { name: 'Tienda Sol' },
  languages: ['es', 'en'],
  timeZone: 'America/Santo_Domingo',
  hours: 'Mo-Fr 08:00-18:00',
  contacts: [
    { id: 'linea', kind: 'phone', value: '+1-809-555-0100', tollFree: true },
    { id: 'correo', kind: 'email', value: 'ayuda@sol.example', replyWithin: '4h' },
    { id: 'cuenta', kind: 'social', network: 'x', handle: '@SolAyuda', role: 'service' },
    { id: 'marca', kind: 'social', network: 'x', handle: '@Sol', role: 'brand' },
    { id: 'formulario', kind: 'form', endpoint: '/pqr', replyWithin: '2bd' },
    { id: 'local', kind: 'address', value: 'Calle Mayor 1, Santo Domingo' },
  ],
  notices: [
    {
      situation: 'El correo llega con retraso.',
      measures: 'Hay más repartidores.',
      estimate: '2026-11-25T16:00:00Z',
      prevention: 'Avisamos antes.',
      from: '2026-11-24T00:00:00Z',
      until: '2026-11-26T00:00:00Z',
    },
  ],
  faq: [
    {
      id: 'envio',
      question: { es: '¿Cuánto tarda el envío?', en: 'How long does delivery take?' },
      answer: {
        es: '**Dos días** a la capital; ver [devoluciones](#ayuda/devolucion).\n\n- Norte: tres\n- Sur: cuatro',
        en: 'Two days.',
      },
      category: { es: 'Envíos', en: 'Delivery' },
      product: { es: 'Envío exprés', en: 'Express' },
      price: { amount: 5, currency: 'USD' },
      related: ['devolucion'],
    },
    {
      id: 'devolucion',
      question: { es: '¿Cómo devuelvo un pedido?', en: 'How do I return an order?' },
      answer: { es: 'En los 30 días siguientes.', en: 'Within 30 days.' },
      category: { es: 'Devoluciones', en: 'Returns' },
    },
  ],
};

const routes = {
  '/pqr': async (request, response) => {
    for await (const _ of request); // read to the end
    response.writeHead(201, { 'content-type': 'application/json' });
    response.end('{"reference":"SOL-7"}');
  },
};

let site;
before(async () => {
  await mkdir(folder, { recursive: true });
  site = await open_site({ files: { 'help.json': JSON.stringify(help) }, routes });
});
after(() => site.close());

const states = {
  cerrado: async ({ launcher }) => launcher.waitFor(),
  inicio: async ({ open }) => open(),
  respuesta: async ({ ask, panel }) => {
    await ask('cuanto tarda el envio');
    await panel.locator('.entry.open .prose').first().waitFor();
  },
  'sin-respuesta': async ({ ask, handover }) => {
    await ask('receta de lentejas con chorizo');
    await handover.waitFor();
  },
  'dato-personal': async ({ ask, panel }) => {
    await ask('mi tarjeta 4111 1111 1111 1111');
    await panel.locator('.warning').waitFor();
  },
  entrada: async ({ tab, panel }) => {
    await tab.evaluate(() => window.Ventanilla.show('envio'));
    await panel.locator('#entry-title').waitFor();
  },
  tema: async ({ ask, panel }) => {
    await ask('');
    await panel.locator('.topic').first().click();
    await panel.locator('.back').waitFor();
  },
  formulario: async ({ panel, contacts }) => {
    await panel.locator('.back').click();
    await contacts.getByText('Escribir un mensaje').click();
    await panel.locator('#message').waitFor();
  },
  recibido: async ({ panel }) => {
    await panel.locator('#message').fill('El pedido llegó roto.');
    await panel.locator('#email').fill('ana@cliente.example');
    await panel.locator('.send').click();
    await panel.locator('.receipt').waitFor();
  },
};

/** In which something is announced; what remains of it a state later is not looked at. */
const says = ['inicio', 'respuesta', 'sin-respuesta', 'dato-personal', 'recibido'];

async function compare(name, tree) {
  const file = new URL(`${name}.yml`, folder);
  if (process.env.UPDATE_SNAPSHOTS) await writeFile(file, tree);
  assert.equal(tree, await readFile(file, 'utf8'));
}

for (const [device, options] of Object.entries({
  escritorio: {},
  telefono: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
})) {
  test(`accessibility trees: ${device}`, async (t) => {
    const visit = await site.visit({
      ...options,
      before: (tab) => tab.clock.setFixedTime(new Date('2026-11-24T15:00:00Z')),
    });
    for (const [state, reach] of Object.entries(states)) {
      await t.test(state, async () => {
        await reach(visit);
        await visit.tab.waitForTimeout(800); // until the announcement
        const tree = await visit.tab.locator('ventanilla-help').ariaSnapshot();
        const anywhere = tree.replace(/127\.0\.0\.1(:|%3A)\d+/g, 'sol.example');
        const told = says.includes(state) ? anywhere : anywhere.replace(/\n *- status: .*/, '');
        await compare(`${device}-${state}`, `${told}\n`);
      });
    }
  });
}
