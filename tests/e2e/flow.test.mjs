// The main job, as a visitor does it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { demo_help, open_site, page, tag } from './support/site.mjs';

let site;
before(async () => {
  const body =
    '<h1>Viajes</h1><p><a href="#ayuda">Ayuda</a> <a href="#ayuda/liquidos">Líquidos</a></p>';
  const upgraded = page({
    body:
      '<a href="/ayuda.html#liquidos" data-ventanilla="liquidos">Líquidos</a> ' +
      '<a href="/ayuda.html" data-ventanilla>Centro de ayuda</a>',
  });
  const few = { ...demo_help, expect: [], faq: [{ id: 'wifi', question: '¿Hay wifi?', answer: 'No.' }] };
  site = await open_site({
    files: {
      'index.html': page({ body }),
      'enlace.html': upgraded,
      'pocas.html': page({ scripts: tag.replace('help.json', 'pocas.json') }),
      'pocas.json': JSON.stringify(few),
    },
  });
});
after(() => site.close());

const focused = (tab) =>
  tab.evaluate(() => {
    const inner = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
    return inner.id || inner.className || inner.tagName;
  });

test('a question without accents gets its answer at once', async () => {
  const { open, ask, panel, questions } = await site.visit();
  await open();
  await ask('cuanto pesa la maleta de mano');
  await panel.locator('.entry.open .prose').first().waitFor();
  assert.match(await questions.first().innerText(), /maleta de mano/);
  assert.match(await panel.locator('.entry.open .prose').first().innerText(), /10 kg/);
});

test('the head stays in view when something at the end of the panel is brought there', async () => {
  const { open, panel, contacts } = await site.visit();
  await open();
  await contacts.evaluate((node) => node.scrollIntoView());
  const head = await panel.locator('#query').boundingBox();
  const box = await panel.boundingBox();
  assert.ok(head.y > box.y, `search at ${head.y}, panel at ${box.y}`);
});

test('keyboard only: open, ask, read, close, and back to where one was', async () => {
  const { tab, panel, field, contacts, status } = await site.visit();
  await tab.locator('a').first().focus();
  await tab.keyboard.press('Tab');
  await tab.keyboard.press('Tab');
  assert.equal(await focused(tab), 'launcher');
  await tab.keyboard.press('Enter');
  await contacts.waitFor();
  assert.equal(await focused(tab), 'query');
  await tab.keyboard.type('llevar liquidos en cabina');
  await panel.locator('.results .question').first().waitFor();
  await tab.waitForFunction(() =>
    document
      .querySelector('ventanilla-help')
      .shadowRoot.querySelector('[role=status]')
      .textContent.match(/respuesta/i),
  );
  assert.match(await status.innerText(), /respuesta/i);
  await tab.keyboard.press('Enter');
  assert.equal(await focused(tab), 'question');
  assert.equal(await panel.locator('.question').first().getAttribute('aria-expanded'), 'true');
  await tab.keyboard.press('Enter');
  assert.equal(await panel.locator('.question').first().getAttribute('aria-expanded'), 'false');
  await tab.keyboard.press('ArrowUp');
  assert.equal(await focused(tab), 'query');
  await tab.keyboard.press('Escape');
  await panel.waitFor({ state: 'hidden' });
  assert.equal(await focused(tab), 'launcher');
  await tab.keyboard.press('Enter');
  await panel.waitFor();
  assert.equal(await field.inputValue(), 'llevar liquidos en cabina');
});

test('an uncovered question hands over to a contact with an honest time', async () => {
  const { tab, open, ask, handover, contacts, status } = await site.visit();
  await open();
  await ask('receta de lentejas con chorizo');
  await handover.waitFor();
  assert.match(await handover.innerText(), /No tenemos una respuesta/);
  // whichever is open as the test runs, shown once
  const [name] = (await handover.locator('.contact .label').innerText()).split('Recomendado');
  assert.match(await handover.locator('.contact').innerText(), /Recomendado/);
  const others = (await contacts.locator('.label').allInnerTexts()).map((text) => text.trim());
  assert.ok(others.length > 0 && !others.includes(name.trim()), others.join());
  assert.match(await handover.locator('.state').innerText(), /abierto|abre|cerrado/i);
  assert.match(await status.innerText(), /No tenemos una respuesta/);
  assert.ok((await tab.evaluate(() => window.heard)).some(([name]) => name === 'no-answer'));
});

test('after three attempts without help a person comes first', async () => {
  const { tab, open, ask, panel, handover, questions } = await site.visit();
  await open();
  const searches = () =>
    tab.evaluate(() => window.heard.filter(([name]) => name === 'search').map(([, told]) => told));
  const settled = async (query) => {
    const before = (await searches()).length;
    await ask(query);
    await tab.waitForFunction(
      (count) => window.heard.filter(([name]) => name === 'search').length > count,
      before,
    );
    return (await searches()).at(-1);
  };
  const first = () => panel.locator('.body > section').first().getAttribute('class');
  for (const query of ['restaurante de sushi', 'letra de una canción', 'receta de lentejas']) {
    assert.notEqual((await settled(query)).decision, 'answer');
  }
  const suggested = await settled('equipaje');
  assert.equal(suggested.decision, 'suggest');
  assert.equal(await questions.count(), suggested.entries.length); // those that are shown
  assert.equal(await first(), 'handover');
  assert.match(await handover.innerText(), /Mejor con una persona/);
  // a sure answer is never below the person, and starts the count anew, until "no" is said to it
  assert.equal((await settled('cuanto pesa la maleta de mano')).decision, 'answer');
  assert.equal(await handover.count(), 0);
  await panel.locator('.entry.open').getByText('No', { exact: true }).click();
  await handover.waitFor();
  assert.equal(await first(), 'handover');
  assert.equal((await settled('puedo llevar liquidos en cabina')).decision, 'answer');
  assert.equal(await handover.count(), 0);
  await settled('equipaje');
  assert.equal(await handover.count(), 0);
});

test('who asks for the hours or for a person is shown them, where no entry answers', async () => {
  const { tab, open, ask, panel, handover } = await site.visit({ path: 'pocas.html' });
  await open();
  await ask('¿abrís los sábados?');
  await panel.locator('.asked tbody tr').first().waitFor();
  assert.equal(await handover.count(), 0);
  await ask('cuál es vuestro whatsapp');
  await handover.waitFor();
  assert.match(await handover.innerText(), /Hablar con una persona[^]*WhatsApp/);
  const told = (await tab.evaluate(() => window.heard)).map(([name]) => name);
  assert.ok(!told.includes('no-answer'));
});

test('greetings and thanks get a kind word, and count as no attempt', async () => {
  const { tab, open, ask, panel, handover, status, field } = await site.visit();
  await open();
  for (const [query, reply] of [
    ['hola', /¡Hola!/],
    ['¡Muchas gracias!', /gusto/],
    ['Buenos días', /¡Hola!/],
  ]) {
    await ask(query);
    await tab.waitForFunction(
      (words) =>
        new RegExp(words).test(
          document
            .querySelector('ventanilla-help')
            .shadowRoot.querySelector('[role=status]').textContent,
        ),
      reply.source,
    );
    assert.match(await panel.locator('.courtesy').innerText(), reply);
    assert.match(await status.innerText(), reply);
    await field.press('Enter');
    assert.equal(await panel.locator('.entry.open').count(), 0);
  }
  assert.ok((await panel.locator('.results .question').count()) > 0);
  assert.equal(await handover.count(), 0);
  const told = (await tab.evaluate(() => window.heard)).map(([name]) => name);
  assert.deepEqual(told, ['open']);
  await ask('hola, cuanto pesa la maleta de mano');
  await panel.locator('.entry.open .prose').first().waitFor();
  assert.equal(await panel.locator('.courtesy').count(), 0);
});

test('an entry about thanks comes before the kind word', async () => {
  const faq = [{ id: 'g', question: 'Muchas gracias', answer: '¡Gracias a ustedes!' }];
  const own = await open_site({
    files: { 'help.json': JSON.stringify({ version: 1, languages: ['es'], faq }) },
  });
  try {
    const { launcher, ask, panel } = await own.visit();
    await launcher.click();
    await ask('muchas gracias');
    await panel.locator('.entry.open .prose').waitFor();
    assert.equal(await panel.locator('.courtesy').count(), 0);
  } finally {
    await own.close();
  }
});

test('tables and notices come with their parts, which no other page loads', async () => {
  const entry = (answer) => [{ id: 'tarifas', question: '¿Cuánto cuesta el equipaje?', answer }];
  const file = { version: 1, languages: ['es'], brand: { name: 'Tienda' } };
  const notices = [{ situation: 'El correo se retrasa.' }];
  const over = [{ situation: 'Lo de ayer.', until: '2020-01-01T00:00:00Z' }];
  const own = await open_site({
    files: {
      'rico.json': JSON.stringify({
        ...file,
        notices,
        faq: entry('| Maleta | Precio |\n|---|---|\n| 10 kg | 25 |\n\n> Con **reserva**.'),
      }),
      'help.json': JSON.stringify({ ...file, notices: over, faq: entry('**25** por maleta.') }),
      'rico.html': page({
        scripts: '<script src="ventanilla/ventanilla.js" data-config="rico.json" async></script>',
      }),
    },
  });
  const parts = ({ requests }) =>
    requests.map((url) => /features\/(.*)$/.exec(url)?.[1]).filter(Boolean).sort();
  try {
    const rich = await own.visit({ path: 'rico.html' });
    await rich.launcher.click();
    await rich.panel.locator('.notice').waitFor();
    await rich.context.setOffline(true);
    await rich.ask('cuánto cuesta el equipaje');
    const answer = rich.panel.locator('.entry.open .prose');
    assert.equal(await answer.locator('table td').first().innerText(), '10 kg');
    assert.equal(await answer.locator('blockquote strong').innerText(), 'reserva');
    assert.equal(
      await answer.locator('table').evaluate((node) => getComputedStyle(node).borderCollapse),
      'collapse',
    );
    assert.deepEqual(parts(rich.seen), ['markdown.js', 'notices.js']);
    const plain = await own.visit();
    await plain.launcher.click();
    await plain.ask('cuánto cuesta el equipaje');
    await plain.panel.locator('.entry.open .prose strong').waitFor();
    assert.equal(await plain.panel.locator('.notice').count(), 0);
    assert.deepEqual(parts(plain.seen), []);
  } finally {
    await own.close();
  }
});

test('a closed sign tells who answers meanwhile', async () => {
  const at = (time) => ({
    before: (tab) => tab.clock.install({ time: new Date(time) }),
    timezoneId: 'America/Santo_Domingo',
  });
  const night = await site.visit(at('2026-11-26T04:30:00Z'));
  await night.open();
  assert.match(await night.panel.locator('.sign').innerText(), /Disponible ahora: WhatsApp/);
  const day = await site.visit(at('2026-11-26T15:00:00Z'));
  await day.open();
  assert.doesNotMatch(await day.panel.locator('.sign').innerText(), /Disponible/);
});

test('the mail carries the question, without personal data, and no event does', async () => {
  const { tab, open, ask, panel } = await site.visit();
  await open();
  await ask('mi tarjeta 4111 1111 1111 1111 fue rechazada');
  await panel.locator('.warning').waitFor();
  const mail = await panel.locator('a[href^="mailto:"]').first().getAttribute('href');
  assert.match(decodeURIComponent(mail), /mi tarjeta .* fue rechazada/);
  await tab.waitForFunction(() => window.heard.some(([name]) => name === 'search'));
  const links = await panel
    .locator('a')
    .evaluateAll((all) => all.map(({ href }) => decodeURIComponent(href)));
  const told = JSON.stringify([links, await tab.evaluate(() => window.heard)]).replace(
    /[^\da-z]/gi,
    '',
  );
  assert.doesNotMatch(told, /4111111111111111/);
});

test('contacts in the order of the file, the service account with its warning', async () => {
  const { open, contacts } = await site.visit();
  await open();
  const text = await contacts.innerText();
  const order = [
    'Línea gratuita',
    'WhatsApp',
    'ayuda@aerocaribe.example',
    '@AeroCaribeAyuda',
    'Noticias en X',
  ];
  const places = order.map((each) => text.indexOf(each));
  assert.ok(
    places.every((place, at) => place >= 0 && (at === 0 || place > places[at - 1])),
    String(places),
  );
  assert.match(text, /Preguntar por: el equipo de reservas/);
  assert.match(text, /No publicar datos personales/);
  assert.equal(await contacts.locator('a[href^="tel:"]').getAttribute('href'), 'tel:+18095550100');
  assert.ok((await contacts.locator('.state').count()) >= 5);
});

test('links and addresses open the panel, on an entry where they name one', async () => {
  const { tab, panel } = await site.visit();
  await tab.getByText('Líquidos').click();
  await panel.locator('#entry-title').waitFor();
  assert.equal(await tab.evaluate(() => location.hash), '#ayuda/liquidos');
  assert.equal(await focused(tab), 'entry-title');
  await tab.keyboard.press('Escape');
  assert.equal(await tab.evaluate(() => location.hash), '');
  assert.equal(await focused(tab), 'A');
  const answers = () =>
    tab.evaluate(() => window.heard.filter(([name]) => name === 'answer').map(([, told]) => told));
  assert.deepEqual(await answers(), [{ entry: 'liquidos' }]);
  await tab.getByRole('link', { name: 'Líquidos' }).click();
  await panel.locator('#entry-title').waitFor();
  assert.deepEqual(await answers(), [{ entry: 'liquidos' }, { entry: 'liquidos' }]);
  await tab.goBack();
  await panel.waitFor({ state: 'hidden' });
  assert.equal(await tab.evaluate(() => location.hash), '');
  await tab.goForward();
  await panel.locator('#entry-title').waitFor();
  const direct = await site.visit({ path: '#ayuda/equipaje-mano' });
  await direct.panel.locator('#entry-title').waitFor();
  assert.match(await direct.panel.locator('.prose').innerText(), /10 kg/);
  assert.deepEqual(await direct.tab.evaluate(() => window.heard), [
    ['open', {}],
    ['answer', { entry: 'equipaje-mano' }],
  ]);
});

test('an entry that does not exist is told as such, and is no answer', async () => {
  const { tab, panel } = await site.visit({ path: '#ayuda/noexiste' });
  await panel.getByText('Esta respuesta ya no existe').waitFor();
  await tab.evaluate(() => window.Ventanilla.show('tampoco'));
  await panel.locator('.back').click(); // from the second to the first
  assert.deepEqual(await tab.evaluate(() => window.heard), [['open', {}]]);
});

test('a marked link is upgraded, and leads to its page when nothing loads', async () => {
  const { tab, panel, launcher } = await site.visit({ path: 'enlace.html' });
  assert.equal(await launcher.getAttribute('href'), `${site.url}ayuda.html`);
  await tab.getByText('Centro de ayuda').click();
  await panel.locator('.contacts').waitFor();
  const cut = await site.visit({
    path: 'enlace.html',
    before: (broken) => broken.route('**/ventanilla-panel.js', (route) => route.abort()),
  });
  await cut.tab.getByText('Centro de ayuda').click();
  await cut.tab.waitForURL('**/ayuda.html');
});

test('the language can be switched, and the texts say which one they are in', async () => {
  const { open, panel } = await site.visit();
  await open();
  assert.equal(await panel.getAttribute('lang'), 'es');
  await panel.locator('select').selectOption('en');
  await panel.getByText('How can we help?').waitFor();
  assert.equal(await panel.getAttribute('lang'), 'en');
  assert.match(await panel.locator('.results').innerText(), /[Hh]ow|[Ww]hat/);
});

test('feedback and copying a link', async () => {
  const { tab, open, ask, panel, context } = await site.visit();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open();
  await ask('cuanto pesa la maleta de mano');
  await panel.locator('.entry.open .copy').first().click();
  await panel.getByText('Enlace copiado').first().waitFor();
  assert.match(await tab.evaluate(() => navigator.clipboard.readText()), /#ayuda\/equipaje-mano$/);
  await panel.locator('.entry.open').getByText('Sí', { exact: true }).click();
  await panel.getByText('Gracias por decirlo.').first().waitFor();
  const heard = await tab.evaluate(() => window.heard);
  assert.deepEqual(
    heard.find(([name]) => name === 'feedback'),
    ['feedback', { entry: 'equipaje-mano', helped: true }],
  );
});

test('a listener can cancel the opening', async () => {
  const { tab, launcher, panel } = await site.visit();
  await tab.evaluate(() =>
    document.addEventListener('ventanilla:before-open', (event) => event.preventDefault()),
  );
  await launcher.click();
  await panel.waitFor({ state: 'attached' });
  await tab.waitForTimeout(200);
  assert.equal(await panel.isVisible(), false);
});
