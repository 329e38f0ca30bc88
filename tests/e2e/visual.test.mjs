// The visual baseline: a picture of every state on phone and desktop, light and dark, in both
// directions of writing, in visual/. A state fails when more of its pixels differ than another
// machine's rendering explains. UPDATE_SNAPSHOTS=1 writes them anew; then look at them before you
// keep them.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { picture_desk } from './support/pictures.mjs';
import { open_site, page, screenshots, tag } from './support/site.mjs';
import { hebrew, help, routes, states } from './support/states.mjs';

const folder = fileURLToPath(new URL('visual/', import.meta.url));
const diffs = `${screenshots}/visual`;
/** Of a picture's pixels. A line of text that moves by a pixel or two is more. */
const TOLERANCE = 0.01;

/** The font that the set-up installs by name, so that letters are the same everywhere. */
const head =
  '<meta name="color-scheme" content="light dark"><link rel="stylesheet" href="site.css">';
const css = `html { font-family: 'Liberation Sans' }
ventanilla-help { --ventanilla-font: 'Liberation Sans' }`;
const body = '<h1>Tienda Sol</h1><p>Lámparas y velas.</p>';
const languages = { ltr: 'es', rtl: 'he' };
const with_config = (config) => ({ scripts: tag.replace('help.json', config) });

/** From right to left with answers in Hebrew, and the visitor's English around them. */
function site_page(dir, options = {}) {
  const lang = languages[dir];
  const html = page({ head, body, lang, ...with_config(`${lang}.json`), ...options });
  return html.replace('<html ', `<html dir="${dir}" `).replace('<head>', '<head><base href="/">');
}
const inline = '<h1>Tienda Sol</h1><ventanilla-help inline></ventanilla-help>';
const facts =
  '<h1>Sol</h1><h2>¿Abren hoy?</h2><p>Sí.</p><footer><a href="tel:+18095550100">Tel.</a></footer>';
const linked = '<a href="/contacto" data-ventanilla>Ayuda</a>';

function pages(dir) {
  return {
    [`${dir}/index.html`]: site_page(dir),
    [`${dir}/fallo.html`]: site_page(dir, { ...with_config('falta.json'), body: linked }),
    [`${dir}/lento.html`]: site_page(dir, with_config('/lento')),
    [`${dir}/en-pagina.html`]: site_page(dir, { body: inline }),
    [`${dir}/origenes.html`]: site_page(dir, {
      scripts: '<script src="ventanilla/ventanilla.js" data-debug async></script>',
      body: facts,
    }),
  };
}

/** Those that do not come from another one, each on a page of its own. */
const alone = {
  cargando: {
    path: 'lento.html',
    reach: async ({ launcher, panel }) => {
      await launcher.click();
      await panel.locator('.loading').waitFor();
    },
  },
  fallo: {
    path: 'fallo.html',
    reach: async ({ launcher, panel }) => {
      await launcher.click();
      await panel.locator('.failure').waitFor();
    },
  },
  'sin-nucleo': {
    before: (tab) => tab.route(/ventanilla-core/, (route) => route.abort()),
    reach: async ({ open, ask, panel }) => {
      await open();
      await ask('envio');
      await panel.locator('.plain').waitFor();
    },
  },
  'sin-red': {
    reach: async ({ open, context, panel }) => {
      await open();
      await context.setOffline(true);
      await panel.locator('.body > .note').waitFor();
    },
  },
  'persona-primero': {
    reach: async ({ open, ask, panel, tab }) => {
      await open();
      for (const query of ['lentejas con chorizo', 'el mundial de ajedrez', 'un poema al mar']) {
        await ask(query);
        await tab.waitForTimeout(600);
      }
      await ask('');
      await panel.locator('.handover').waitFor();
    },
  },
  aviso: {
    reach: async ({ open, panel }) => {
      await open();
      await panel.locator('.notice summary').click();
    },
  },
  idioma: {
    reach: async ({ open, panel }) => {
      await open();
      await panel.locator('select').selectOption('en');
      await panel.getByText('How can we help?').waitFor();
    },
  },
  'en-pagina': {
    path: 'en-pagina.html',
    reach: async ({ contacts }) => contacts.waitFor(),
  },
  origenes: {
    path: 'origenes.html',
    reach: async ({ open, panel }) => {
      await open();
      await panel.locator('.sources').scrollIntoViewIfNeeded();
    },
  },
};

let site;
let desk;
before(async () => {
  const copies = ['ltr', 'rtl'].flatMap((dir) => Object.entries(pages(dir)));
  const helps = { 'es.json': JSON.stringify(help), 'he.json': JSON.stringify(hebrew) };
  const never = () => {};
  site = await open_site({
    files: { ...helps, 'site.css': css, ...Object.fromEntries(copies) },
    routes: { ...routes, '/lento': never },
    args: ['--font-render-hinting=none', '--disable-lcd-text'],
  });
  desk = await picture_desk((await site.visit()).context);
  await mkdir(diffs, { recursive: true });
});
after(() => site.close());

/** The panel's side of a desktop's window is enough. */
const clip = (dir) => ({ x: dir === 'rtl' ? 0 : 800, y: 0, width: 480, height: 800 });

const devices = {
  escritorio: {},
  telefono: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
};
/** Any two of device, scheme and direction meet. */
const looks = [
  ['escritorio', 'light', 'ltr'],
  ['escritorio', 'dark', 'rtl'],
  ['telefono', 'light', 'rtl'],
  ['telefono', 'dark', 'ltr'],
].map(([device, scheme, dir]) => ({ device, scheme, dir, name: `${device}-${scheme}-${dir}` }));

async function judge(visit, { device, dir, name }, state) {
  await visit.tab.mouse.move(640, 5);
  const options = device === 'escritorio' && state !== 'en-pagina' ? { clip: clip(dir) } : {};
  const png = await visit.tab.screenshot({ animations: 'disabled', ...options });
  const file = `${folder}${name}/${state}.webp`;
  if (process.env.UPDATE_SNAPSHOTS) await desk.keep(file, png);
  const seen = `${diffs}/${name}-${state}`;
  await writeFile(`${seen}.png`, png);
  assert.ok(existsSync(file), `there is no picture of ${name} ${state}; it would be ${seen}.png`);
  const { share, diff } = await desk.compare(file, png);
  if (share <= TOLERANCE) return;
  if (diff) await writeFile(`${seen}-diff.png`, diff);
  const percent = (100 * share).toFixed(2);
  assert.fail(`${name} ${state}: ${percent}% differ; see ${seen}-diff.png and ${seen}.png`);
}

for (const look of looks) {
  test(`pictures: ${look.name}`, async (t) => {
    if (process.env.UPDATE_SNAPSHOTS) await mkdir(folder + look.name, { recursive: true });
    const start = ({ path = 'index.html', before: prepare } = {}) =>
      site.visit({
        ...devices[look.device],
        colorScheme: look.scheme,
        locale: { ltr: 'es-ES', rtl: 'en-US' }[look.dir],
        reducedMotion: 'reduce',
        path: `${look.dir}/${path}`,
        before: async (tab) => {
          await tab.clock.setFixedTime(new Date('2026-11-24T15:00:00Z'));
          await prepare?.(tab);
        },
      });
    const visit = await start();
    for (const [state, reach] of Object.entries(states)) {
      await t.test(state, async () => {
        await reach(visit);
        await judge(visit, look, state);
      });
    }
    await visit.context.close();
    for (const [state, { reach, ...options }] of Object.entries(alone)) {
      await t.test(state, async () => {
        const own = await start(options);
        await reach(own);
        await judge(own, look, state);
        await own.context.close();
      });
    }
  });
}
