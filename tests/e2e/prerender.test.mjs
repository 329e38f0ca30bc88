// A page that the browser prerenders: the widget does nothing until somebody looks at it. Playwright
// forbids prerendering, hence Puppeteer.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { open_site, page, tag } from './support/site.mjs';

const rules = { prerender: [{ source: 'list', urls: ['next.html#ayuda'], eagerness: 'immediate' }] };
const first = page({
  head: `<script type="speculationrules">${JSON.stringify(rules)}</script>`,
  scripts: '',
  body: '<a href="next.html#ayuda">Siguiente</a>',
});

/** In the prerendered page: what is there half a second after it has loaded, and at activation. */
const watch = `<script>
const look = () => ({
  prerendering: document.prerendering,
  element: !!document.querySelector('ventanilla-help'),
  api: typeof window.Ventanilla,
  kept: localStorage.length,
  files: performance.getEntriesByType('resource').map(({ name }) => name.replace(/.*[/]/, '')),
});
addEventListener('load', () => setTimeout(() => {
  window.before = look();
  fetch('/seen');
}, 500));
</script>`;

const files = { 'index.html': first, 'next.html': page({ head: watch, scripts: tag }) };

test('nothing is written, opened or loaded before activation; then it opens as asked', async () => {
  let seen;
  const prerendered = new Promise((resolve) => (seen = resolve));
  const routes = {
    '/seen': (_, response) => {
      response.end();
      seen();
    },
  };
  const site = await open_site({ files, routes });
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const tab = await browser.newPage();
    await tab.goto(site.url);
    await prerendered;
    await Promise.all([tab.waitForNavigation(), tab.click('a')]);
    await tab.waitForFunction(
      () => document.querySelector('ventanilla-help')?.shadowRoot.querySelector('.contacts'),
    );
    const [before, now] = await tab.evaluate(() => [window.before, document.prerendering]);
    assert.deepEqual(before, {
      prerendering: true,
      element: false,
      api: 'undefined',
      kept: 0,
      files: ['ventanilla.js'],
    });
    assert.equal(now, false);
  } finally {
    await browser.close();
    await site.close();
  }
});
