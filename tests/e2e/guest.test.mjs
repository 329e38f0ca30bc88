// A good guest: nothing foreign, nothing stored, nothing changed on the page.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { open_site, page, policy } from './support/site.mjs';

const hostile_css = `<style>
  * { all: revert !important; font: 40px serif !important; color: red !important; display: block !important; }
  body { transform: scale(1); }
  .cover { position: fixed; inset: 0; z-index: 2147483647; background: white; pointer-events: none; }
</style>`;

let site;
let strict;
before(async () => {
  const hostile = page({ head: hostile_css, body: '<h1>Página</h1><div class="cover"></div>' });
  site = await open_site({
    files: {
      'hostil.html': hostile,
      'vacia.html': page({ scripts: '' }),
      'otra.html': page({ body: '<h1>Otra</h1><p>x</p>' }),
    },
  });
  strict = await open_site({ headers: { 'content-security-policy': policy } });
});
after(() => Promise.all([site.close(), strict.close()]));

async function use({ open, ask, panel }) {
  await open();
  await ask('cuanto pesa la maleta de mano');
  await panel.locator('.entry.open .prose').first().waitFor();
}

test('one request of ours before the click', async () => {
  const { tab, launcher, seen } = await site.visit();
  await launcher.waitFor();
  await tab.waitForLoadState('networkidle');
  const ours = seen.requests.filter((url) => url.startsWith('http') && !url.endsWith('/'));
  assert.deepEqual(
    ours.map((url) => new URL(url).pathname),
    ['/ventanilla/ventanilla.js'],
  );
});

test('no request to another origin, no cookie, no storage', async () => {
  const visit = await site.visit();
  await use(visit);
  const { tab, seen, context } = visit;
  const foreign = seen.requests.filter(
    (url) => !url.startsWith(site.url) && !url.startsWith('data:'),
  );
  assert.deepEqual(foreign, []);
  assert.deepEqual(await context.cookies(), []);
  const stored = await tab.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
  ]);
  assert.deepEqual(stored, [0, 0, 0, 0]);
});

const surroundings = () => {
  const prototypes = [
    'Array',
    'Object',
    'String',
    'Element',
    'HTMLElement',
    'Node',
    'Promise',
    'Function',
    'Event',
  ];
  const names = prototypes.map((name) =>
    Object.getOwnPropertyNames(window[name].prototype).sort().join(),
  );
  const { color, font, margin, overflow } = getComputedStyle(document.body);
  const ours = ['violations', 'heard'];
  return {
    globals: Object.getOwnPropertyNames(window)
      .filter((name) => !ours.includes(name) && !/^\d+$/.test(name))
      .sort(),
    names,
    style: [
      color,
      font,
      margin,
      overflow,
      document.documentElement.className,
      document.body.className,
    ],
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
  };
};

test('one global, and neither prototypes nor styles of the page change', async () => {
  const clean = await site.visit({ path: 'vacia.html' });
  const without = await clean.tab.evaluate(surroundings);
  const visit = await site.visit();
  await use(visit);
  const with_us = await visit.tab.evaluate(surroundings);
  const added = with_us.globals.filter((name) => !without.globals.includes(name));
  assert.deepEqual(added, ['Ventanilla']);
  assert.deepEqual({ ...with_us, globals: 0 }, { ...without, globals: 0 });
});

test('strict policy with Trusted Types: everything works, no violation is reported', async () => {
  const visit = await strict.visit();
  await use(visit);
  await visit.panel.locator('select').selectOption('en');
  await visit.panel.getByText('How can we help?').waitFor();
  assert.deepEqual(await visit.tab.evaluate(() => window.violations), []);
  assert.deepEqual(visit.seen.errors, []);
});

test('a hostile style sheet, a transformed body and the highest z-index', async () => {
  const visit = await site.visit({ path: 'hostil.html' });
  await use(visit);
  const look = await visit.panel
    .locator('.question')
    .first()
    .evaluate((node) => {
      const { fontSize, color } = getComputedStyle(node);
      const { left, top, width } = node.getBoundingClientRect();
      return {
        fontSize,
        red: color === 'rgb(255, 0, 0)',
        onTop: document.elementFromPoint(left + width / 2, top + 8)?.tagName,
      };
    });
  assert.deepEqual(look, { fontSize: '17px', red: false, onTop: 'VENTANILLA-HELP' });
});

test('the back/forward cache is not refused because of us', async () => {
  const { tab, launcher } = await site.visit();
  await launcher.waitFor();
  const blockers = await tab.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation');
    return [entry.notRestoredReasons ?? null, 'onunload' in window && window.onunload];
  });
  assert.deepEqual(blockers, [null, null]);
});

test('the focused element of the page is not hidden by the launcher', async () => {
  const { tab, launcher } = await site.visit();
  await launcher.waitFor();
  await tab.evaluate(() => {
    const link = document.createElement('a');
    link.href = '#x';
    link.textContent = 'Pie';
    Object.assign(link.style, { position: 'fixed', right: '60px', bottom: '35px' });
    document.body.prepend(link);
  });
  await tab.keyboard.press('Tab');
  const boxes = await Promise.all([launcher.boundingBox(), tab.getByText('Pie').boundingBox()]);
  assert.ok(boxes[0].x + boxes[0].width < boxes[1].x, JSON.stringify(boxes));
});

test('nor by the panel', async () => {
  const { tab, open, panel } = await site.visit();
  await tab.evaluate(() => {
    const link = document.createElement('a');
    link.href = '#x';
    link.textContent = 'Pie';
    Object.assign(link.style, { position: 'fixed', right: '160px', bottom: '300px' });
    document.body.prepend(link);
  });
  await open();
  const covered = async () => {
    const box = await panel.boundingBox();
    const link = await tab.getByText('Pie').boundingBox();
    return link.x < box.x + box.width && link.x + link.width > box.x;
  };
  assert.equal(await covered(), true);
  await tab.getByText('Pie').focus();
  assert.equal(await covered(), false);
});

test('two pages: the same place in the document, the same contacts in the same order', async () => {
  const found = [];
  for (const path of ['', 'otra.html']) {
    const { tab, open, contacts } = await site.visit({ path });
    await open();
    found.push([
      await tab.evaluate(() => document.body.lastElementChild.tagName),
      await contacts.locator('.label').allInnerTexts(),
    ]);
  }
  assert.deepEqual(found[0], found[1]);
  assert.equal(found[0][0], 'VENTANILLA-HELP');
});

test('the layout of the page does not shift', async () => {
  const { tab, launcher } = await site.visit({
    before: (each) =>
      each.addInitScript(() => {
        window.shifts = 0;
        new PerformanceObserver((list) =>
          list.getEntries().forEach(({ value }) => (window.shifts += value)),
        ).observe({ type: 'layout-shift', buffered: true });
      }),
  });
  await launcher.waitFor();
  await tab.waitForTimeout(300);
  assert.equal(await tab.evaluate(() => window.shifts), 0);
});

test('text on the accent, and the accent as text, can be read whatever the accent is', async () => {
  const { tab, open, ask, panel } = await site.visit({ reducedMotion: 'reduce' });
  await open();
  await ask('cuanto pesa la maleta de mano');
  await panel.locator('.copy').first().waitFor();
  for (const theme of ['light', 'dark']) {
    for (const accent of [
      '#ffd400',
      '#00a651',
      '#d6006c',
      '#111111',
      '#f5f5f5',
      '#7f7f7f',
      '#1e66ff',
      'oklch(0.7 0.2 50)',
    ]) {
      const worst = await tab.evaluate(contrasts, { theme, accent });
      assert.ok(
        worst.band >= 4.5 && worst.link >= 4.5,
        `${accent} on ${theme}: ${JSON.stringify(worst)}`,
      );
    }
  }
});

/** Contrast (WCAG 2.2, 1.4.3) of the title on the band and of a link on the answer's surface. */
function contrasts({ theme, accent }) {
  const element = document.querySelector('ventanilla-help');
  element.dataset.theme = theme;
  element.style.setProperty('--ventanilla-accent', accent);
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const luminance = (color) => {
    pen.fillStyle = color;
    pen.fillRect(0, 0, 1, 1);
    const [r, g, b] = [...pen.getImageData(0, 0, 1, 1).data].map((each) => {
      const part = each / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (a, b) => {
    const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (light + 0.05) / (dark + 0.05);
  };
  const style = (selector) => getComputedStyle(element.shadowRoot.querySelector(selector));
  return {
    band: ratio(style('.launcher').color, style('.launcher').backgroundColor),
    link: ratio(style('.copy').color, style('.entry.open').backgroundColor),
  };
}

test('what has loaded goes on working without a network', async () => {
  const visit = await site.visit();
  await visit.open();
  await visit.context.setOffline(true);
  await visit.ask('cuanto pesa la maleta de mano');
  await visit.panel.locator('.entry.open .prose').first().waitFor();
  assert.match(await visit.panel.innerText(), /Sin conexión\. Información de: .*\d:\d\d/);
  await visit.context.setOffline(false);
  await visit.panel.getByText('Sin conexión').waitFor({ state: 'detached' });
});

test('on paper: the open answer alone, or the page as ever', async () => {
  const { tab, open, ask, panel } = await site.visit();
  await open();
  const printed = async () => {
    await tab.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await tab.emulateMedia({ media: 'print' });
    const seen = [await tab.locator('main').isVisible(), await panel.isVisible()];
    await tab.evaluate(() => dispatchEvent(new Event('afterprint')));
    await tab.emulateMedia({ media: 'screen' });
    return seen;
  };
  assert.deepEqual(await printed(), [true, false]);
  await ask('cuanto pesa la maleta de mano');
  await panel.locator('.entry.open .prose').first().waitFor();
  assert.deepEqual(await printed(), [false, true]);
  assert.equal(await tab.evaluate(() => document.adoptedStyleSheets.length), 0);
});
