// Every state: axe without violations, targets of a good size, no sideways scrolling; and pictures.
import assert from 'node:assert/strict';
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { inbox } from '../../demo-site/serve.mjs';
import { demo_help, open_site, page, screenshots } from './support/site.mjs';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let site;
before(async () => {
  await mkdir(screenshots, { recursive: true });
  const head = '<meta name="color-scheme" content="light dark">';
  const body = '<h1>AeroCaribe</h1><p>Vuelos desde Santo Domingo a todo el Caribe.</p>';
  const notice = {
    ...demo_help.notices?.[0],
    situation: { es: 'Hay retrasos en los vuelos a San Juan.' },
    from: '2020-01-01T00:00:00Z',
    until: '2999-01-01T00:00:00Z',
  };
  const help = { ...demo_help, notices: [notice] };
  site = await open_site({
    files: {
      'index.html': page({ head, body }),
      'en-pagina.html': page({ head, body: `${body}<ventanilla-help inline></ventanilla-help>` }),
      'help.json': JSON.stringify(help),
    },
    routes: { '/pqr': inbox() },
  });
});
after(() => site.close());

const states = {
  closed: async ({ launcher }) => launcher.waitFor(),
  home: async ({ open }) => open(),
  week: async ({ panel }) => {
    await panel.locator('.hours summary').click();
    await panel.locator('.hours table').waitFor();
  },
  answer: async ({ ask, panel }) => {
    await panel.locator('.hours summary').click();
    await ask('cuanto pesa la maleta de mano');
    await panel.locator('.entry.open .prose').first().waitFor();
  },
  'no-answer': async ({ ask, handover }) => {
    await ask('receta de lentejas con chorizo');
    await handover.waitFor();
  },
  'personal-data': async ({ ask, panel }) => {
    await ask('mi tarjeta 4111 1111 1111 1111 fue rechazada');
    await panel.locator('.warning').waitFor();
  },
  entry: async ({ tab, panel }) => {
    await tab.evaluate(() => window.Ventanilla.show('equipaje-mano'));
    await panel.locator('#entry-title').waitFor();
  },
  topic: async ({ panel, ask }) => {
    await ask('');
    await panel.locator('.topic').first().click();
    await panel.locator('.back').waitFor();
  },
  contacts: async ({ panel, contacts }) => {
    await panel.locator('.back').click();
    await contacts.evaluate((node) => node.scrollIntoView());
  },
  form: async ({ panel, contacts }) => {
    await contacts.getByText('Escribir un mensaje').click();
    await panel.locator('#message').fill('Mi tarjeta 4111 1111 1111 1111 fue cobrada dos veces.');
    await panel.locator('.form .warning').waitFor();
  },
  received: async ({ panel }) => {
    await panel.locator('.send').click();
    await panel.locator('.receipt').waitFor();
  },
  inline: async ({ tab, panel }) => {
    await tab.goto(new URL('en-pagina.html', tab.url()).href);
    await panel.locator('.contacts').waitFor();
  },
};

async function violations(tab) {
  await tab.evaluate(axe);
  const { violations: found } = await tab.evaluate(() =>
    window.axe.run(document, {
      rules: { region: { enabled: false } },
      resultTypes: ['violations'],
    }),
  );
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

const small_targets = (panel) =>
  panel.locator('button, select, input, textarea, summary, a').evaluateAll((all) =>
    all
      .filter((node) => node.checkVisibility() && !node.closest('.prose'))
      .map((node) => [node.textContent || node.id || node.tagName, node.getBoundingClientRect()])
      .filter(([, { width, height }]) => width < 24 || height < 24)
      .map(([name, { width, height }]) => `${name} ${width}x${height}`),
  );

const sideways = (panel) =>
  panel.evaluate((node) =>
    [node, ...node.querySelectorAll('.body, .band')].some(
      (each) => each.scrollWidth > each.clientWidth + 1,
    ),
  );

const phone = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: 2,
};
const devices = {
  'desktop-light': { colorScheme: 'light' },
  'desktop-dark': { colorScheme: 'dark' },
  'phone-light': { ...phone, colorScheme: 'light' },
  'phone-dark': { ...phone, colorScheme: 'dark' },
  'zoomed-400': { viewport: { width: 320, height: 256 } },
  'forced-colors': { forcedColors: 'active' },
};
for (const [device, options] of Object.entries(devices)) {
  test(`every state on ${device}`, async (t) => {
    const visit = await site.visit({ ...options, reducedMotion: 'reduce' });
    for (const [state, reach] of Object.entries(states)) {
      await t.test(state, async () => {
        await reach(visit);
        await visit.tab.screenshot({ path: `${screenshots}/${device}-${state}.png` });
        assert.deepEqual(await violations(visit.tab), []);
        if (state === 'closed') return;
        assert.deepEqual(await small_targets(visit.panel), []);
        assert.equal(await sideways(visit.panel), false);
      });
    }
    await visit.context.close();
  });
}

test('long words stay inside; nobody is promised where there is no contact', async () => {
  const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk'.repeat(3);
  const entry = { id: 'a', question: word, answer: word, category: word, product: word };
  const other = { id: 'b', question: 'Corta', answer: 'x', category: 'C' };
  const help = { version: 1, languages: ['es'], contacts: [], notices: [{ situation: word }] };
  const own = await open_site({
    files: { 'help.json': JSON.stringify({ ...help, faq: [entry, other] }) },
  });
  try {
    const { tab, launcher, questions, ask, handover, panel } = await own.visit();
    await launcher.click();
    await questions.first().click();
    await panel.locator('.prose').waitFor();
    assert.equal(await sideways(panel), false);
    await ask('receta de lentejas con chorizo');
    await handover.waitFor();
    assert.equal(await handover.locator('p').count(), 0);
    await tab.close();
  } finally {
    await own.close();
  }
});

test('modal on a phone, not on a desktop', async () => {
  const small = await site.visit(phone);
  await small.open();
  assert.equal(await small.panel.evaluate((node) => node.matches(':modal')), true);
  const large = await site.visit();
  await large.open();
  assert.equal(await large.panel.evaluate((node) => node.matches(':popover-open')), true);
});

test('text spacing of WCAG 1.4.12 and right-to-left', async () => {
  const { tab, open, panel } = await site.visit({ viewport: { width: 360, height: 740 } });
  await open();
  await panel.evaluate((node) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }',
    );
    node.getRootNode().adoptedStyleSheets.push(sheet);
  });
  assert.equal(await sideways(panel), false);
  await panel.evaluate((node) => (node.dir = 'rtl'));
  assert.equal(await sideways(panel), false);
  await tab.screenshot({ path: `${screenshots}/phone-rtl-spaced.png` });
});
