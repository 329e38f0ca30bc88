// A message reaches a real HTTP server exactly once, or the visitor is told plainly.
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { demo_help, open_site } from './support/site.mjs';

/** An endpoint that honours idempotency keys; `behave` decides about each request. */
class Inbox {
  posts = [];
  messages = new Map();
  behave = () => 201;

  route = async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const key = request.headers['idempotency-key'];
    this.posts.push({ key, headers: request.headers });
    const status = await this.behave(this.posts.length, key, body, this);
    if (status === 'cut') return response.destroy();
    if (status < 300) this.take(key, body);
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify({ reference: `PQR-${[...this.messages.keys()].indexOf(key) + 1}` }),
    );
  };
  take(key, body) {
    if (!this.messages.has(key)) this.messages.set(key, JSON.parse(body));
  }
  reset() {
    this.posts = [];
    this.messages = new Map();
    this.behave = () => 201;
  }
}

const inbox = new Inbox();
let site;
before(async () => {
  site = await open_site({ routes: { '/pqr': inbox.route } });
});
after(() => site.close());
afterEach(() => inbox.reset());

async function until(holds, what) {
  for (let i = 0; i < 400; ++i) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.fail(`never happened: ${what}`);
}

/** Opens the form from the list of contacts and fills it in. */
async function write(visit, text, { keep = false, email = 'ana@cliente.example' } = {}) {
  const { contacts, panel, open } = visit;
  if (!(await panel.isVisible())) await open();
  await contacts.getByText('Escribir un mensaje').click();
  await panel.locator('#message').fill(text);
  if (email) await panel.locator('#email').fill(email);
  if (keep) await panel.locator('#keep').check();
}
const send = ({ panel }) => panel.locator('.send').click();
const title = ({ panel }) => panel.locator('#form-title');
const says = (visit, text) => title(visit).getByText(text).waitFor();

const kept = (tab) =>
  tab.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name);
    if (!names.includes('ventanilla')) return null;
    const database = await new Promise((resolve) => {
      const opening = indexedDB.open('ventanilla');
      opening.onsuccess = () => resolve(opening.result);
    });
    const records = await new Promise((resolve) => {
      const all = database.transaction('messages').objectStore('messages').getAll();
      all.onsuccess = () => resolve(all.result);
    });
    database.close();
    return records;
  });

test('a message arrives: reference, promised time, what happens next; nothing is kept', async () => {
  const visit = await site.visit();
  await visit.tab.evaluate(() => window.Ventanilla.identify({ name: 'Ana' }));
  await write(visit, 'Mi maleta llegó rota y nadie responde.');
  await send(visit);
  await says(visit, 'Mensaje recibido');
  const text = await visit.panel.locator('.receipt').innerText();
  assert.match(text, /PQR-1/);
  assert.match(text, /Respuesta a más tardar\s+\S+/);
  assert.match(text, /ana@cliente\.example/);
  assert.equal(inbox.posts.length, 1);
  const [message] = inbox.messages.values();
  assert.equal(message.message, 'Mi maleta llegó rota y nadie responde.');
  assert.deepEqual(
    [message.name, message.email, message.lang],
    ['Ana', 'ana@cliente.example', 'es'],
  );
  assert.equal(inbox.posts[0].key, message.id);
  assert.equal(await kept(visit.tab), null);
  assert.equal(await visit.tab.evaluate(() => caches.has('ventanilla-waiting')), false);
  const events = (await visit.tab.evaluate(() => window.heard)).filter(([name]) => name === 'file');
  assert.deepEqual(
    events.map(([, { state }]) => state),
    ['sending', 'received'],
  );
  assert.doesNotMatch(JSON.stringify(events), /maleta|ana@/);
});

test('the message says what it is about before the visitor does', async () => {
  const visit = await site.visit();
  await write(visit, 'Quiero poner un reclamo: me cobraron dos veces el mismo vuelo.');
  await until(
    async () => (await visit.panel.locator('#kind').inputValue()) === 'claim',
    'the kind is recognised',
  );
});

test('personal data in the question is left out of the form, too', async () => {
  const visit = await site.visit();
  await visit.open();
  await visit.ask('mi dni es 12345678Z y quiero cita');
  await visit.panel.locator('.warning').waitFor();
  await visit.contacts.getByText('Escribir un mensaje').click();
  assert.equal(
    await visit.panel.locator('#message').inputValue(),
    'mi dni es ••• y quiero cita',
  );
});

test('what nobody needs to know is warned of, and masked in a mail', async () => {
  inbox.behave = () => 422;
  const visit = await site.visit();
  await write(visit, 'Mi tarjeta es 4111 1111 1111 1111 y me cobraron doble.');
  await visit.panel.locator('.form .warning').waitFor();
  assert.match(await visit.panel.locator('.form .warning').innerText(), /tarjeta/);
  await send(visit);
  await says(visit, 'no se ha podido entregar');
  assert.match(await visit.panel.innerText(), /422/);
  const mail = await visit.panel.locator('a[href^="mailto:"]').first().getAttribute('href');
  assert.match(decodeURIComponent(mail), /me cobraron doble/);
  assert.doesNotMatch(decodeURIComponent(mail), /4111 1111 1111 1111/);
});

test('two clicks are one message', async () => {
  const visit = await site.visit();
  await write(visit, 'Dos clics.');
  await visit.panel.locator('.send').dblclick();
  await says(visit, 'Mensaje recibido');
  await visit.tab.waitForTimeout(300);
  assert.equal(inbox.posts.length, 1);
});

test('errors of the endpoint are tried again with the same key', async () => {
  inbox.behave = (count) => [500, 'cut', 429, 201][count - 1] ?? 201;
  const visit = await site.visit();
  await write(visit, 'Con errores.');
  await send(visit);
  await says(visit, 'aún no ha salido');
  assert.match(await visit.panel.innerText(), /si esta página sigue abierta/);
  await says(visit, 'Mensaje recibido');
  assert.equal(inbox.posts.length, 4);
  assert.equal(new Set(inbox.posts.map(({ key }) => key)).size, 1);
  assert.equal(inbox.messages.size, 1);
});

test('an answer that is lost on the way: sent again, taken once', async () => {
  inbox.behave = (count, key, body, self) => {
    if (count > 1) return 201;
    self.take(key, body);
    return 'cut';
  };
  const visit = await site.visit();
  await write(visit, 'Respuesta perdida.');
  await send(visit);
  await says(visit, 'Mensaje recibido');
  assert.deepEqual([inbox.posts.length, inbox.messages.size], [2, 1]);
});

test('an endpoint that never answers: after the time-out sent again, taken once', async () => {
  // the first is lost on the way, the second is taken and not answered
  inbox.behave = (count, key, body, box) => {
    if (count === 2) box.take(key, body);
    return count <= 2 ? new Promise(() => {}) : 201;
  };
  const visit = await site.visit({
    before: (tab) =>
      tab.addInitScript(() => {
        const { timeout } = AbortSignal;
        window.timeouts = [];
        AbortSignal.timeout = (milliseconds) => {
          window.timeouts.push(milliseconds);
          return timeout.call(AbortSignal, milliseconds / 100);
        };
      }),
  });
  await write(visit, 'Cobro doble.');
  await send(visit);
  await says(visit, 'Mensaje recibido');
  assert.deepEqual(await visit.tab.evaluate(() => window.timeouts), [20_000, 20_000, 20_000]);
  assert.equal(inbox.posts.length, 3);
  assert.equal(new Set(inbox.posts.map(({ key }) => key)).size, 1);
  assert.equal(inbox.messages.size, 1);
});

test('offline, closed, and sent at the next visit without anybody opening the panel', async () => {
  const visit = await site.visit();
  await write(visit, 'Sin conexión.', { keep: true });
  await visit.tab.waitForLoadState('networkidle');
  await visit.context.setOffline(true);
  await send(visit);
  await says(visit, 'aún no ha salido');
  assert.match(await visit.panel.innerText(), /guardado en este dispositivo/);
  assert.equal((await kept(visit.tab)).length, 1);
  await visit.tab.close();
  await visit.context.setOffline(false);
  assert.equal(inbox.posts.length, 0);
  const next = await site.visit({ in_context: visit.context });
  await until(() => inbox.messages.size === 1, 'the message arrives');
  await until(async () => (await kept(next.tab))[0].body === null, 'the text is deleted');
  assert.equal(await next.tab.evaluate(() => caches.has('ventanilla-waiting')), false);
  assert.equal(await next.panel.count(), 0);
  assert.equal(inbox.posts.length, 1);
  await next.open();
  await next.contacts.getByText('Escribir un mensaje').click();
  await next.panel.locator('.earlier').getByText('PQR-1').waitFor();
  await next.panel.locator('.earlier button').click();
  await until(async () => (await kept(next.tab)).length === 0, 'the receipt is deleted');
});

test('a connection that comes back while the page is open', async () => {
  const visit = await site.visit();
  await write(visit, 'Vuelve la conexión.');
  await visit.tab.waitForLoadState('networkidle');
  await visit.context.setOffline(true);
  await send(visit);
  await says(visit, 'aún no ha salido');
  await visit.context.setOffline(false);
  await says(visit, 'Mensaje recibido');
  assert.deepEqual([inbox.posts.length, inbox.messages.size], [1, 1]);
});

test('a reload in the middle', async () => {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  inbox.behave = async (count, key, body, self) => {
    if (count > 1) return 201;
    self.take(key, body);
    await held;
    return 201;
  };
  const visit = await site.visit();
  await write(visit, 'Recarga a la mitad.', { keep: true });
  await send(visit);
  await until(() => inbox.posts.length === 1, 'the first attempt');
  await visit.tab.reload();
  release();
  await until(async () => (await kept(visit.tab))?.[0]?.body === null, 'it is acknowledged');
  assert.equal(inbox.messages.size, 1);
  assert.equal(new Set(inbox.posts.map(({ key }) => key)).size, 1);
});

test('two tabs with the same waiting message send it once', async () => {
  inbox.behave = () => 503;
  const first = await site.visit();
  await write(first, 'Dos pestañas.', { keep: true });
  await send(first);
  await says(first, 'aún no ha salido');
  await first.tab.goto('about:blank');
  const before = inbox.posts.length;
  inbox.behave = async () => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    return 201;
  };
  const tabs = await Promise.all([
    site.visit({ in_context: first.context }),
    site.visit({ in_context: first.context }),
  ]);
  await until(() => inbox.messages.size === 1, 'the message arrives');
  await tabs[0].tab.waitForTimeout(1500);
  assert.equal(inbox.posts.length, before + 1);
});

test('a page that files messages itself', async () => {
  const visit = await site.visit();
  await visit.tab.evaluate(() =>
    document.addEventListener('ventanilla:before-file', (event) => event.preventDefault()),
  );
  await write(visit, 'Lo envía la página.');
  await send(visit);
  await visit.tab.waitForTimeout(300);
  assert.equal(inbox.posts.length, 0);
});

test('without the form’s files the other contacts remain', async () => {
  const visit = await site.visit({
    before: (tab) => tab.route('**/features/filing.js', (route) => route.abort()),
  });
  await visit.open();
  await visit.contacts.getByText('Escribir un mensaje').click();
  await visit.contacts.locator('a[href^="tel:"]').waitFor();
  assert.equal(await visit.contacts.getByText('Escribir un mensaje').count(), 0);
  assert.deepEqual(visit.seen.errors, []);
});

/** The first form that is opened waits until the page calls `release`. */
function hold_first_form() {
  const databases = indexedDB.databases.bind(indexedDB);
  const released = new Promise((resolve) => (window.release = resolve));
  let asked = 0;
  indexedDB.databases = async () => {
    if (asked++ === 0) await released;
    return databases();
  };
}

test('a form that comes late does not take the place of the one that was opened after it', async () => {
  const form = demo_help.contacts.find(({ kind }) => kind === 'form');
  const other = { ...form, id: 'otro', endpoint: '/otro', label: { es: 'Reservas de grupo' } };
  const help = { ...demo_help, contacts: [...demo_help.contacts, other] };
  const visit = await site.visit({
    before: async (tab) => {
      await tab.addInitScript(hold_first_form);
      await tab.route('**/help.json', (route) => route.fulfill({ json: help }));
    },
  });
  const { tab, panel, contacts, open } = visit;
  await open();
  const forms = contacts.getByText('Escribir un mensaje');
  await forms.first().click();
  await panel.locator('.back').click();
  await forms.last().click();
  await panel.locator('#message').fill('Somos veinte personas.');
  await tab.evaluate(() => window.release());
  await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
  assert.equal(await panel.locator('#message').inputValue(), 'Somos veinte personas.');
  const sent = tab.waitForRequest((request) => request.method() === 'POST');
  await send(visit);
  assert.equal(new URL((await sent).url()).pathname, '/otro');
});
