// One visit to a contestant's page in a slowed browser: bytes, script time, layout shift, axe.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { brotli } from '../report/bytes.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const QUERY = 'maleta de mano';
const SLOW_DOWN = 4;
/** Already compressed inside: a server's brotli would not make them smaller. */
const PACKED = /\.(pagefind|pf_meta|pf_index|pf_fragment|pf_filter)$/;

/** What the page loaded but itself: {files, bytes}. Workers' requests are among them. */
function loaded(requests, folder, own) {
  const names = [...new Set(requests.map((url) => new URL(url).pathname.slice(1)))].filter(
    (name) => name !== '' && name !== own,
  );
  const bytes = names
    .map((name) => readFileSync(join(folder, name)))
    .map((content, i) => (PACKED.test(names[i]) ? content.length : brotli(content)));
  return { files: names.length, bytes: bytes.reduce((sum, n) => sum + n, 0) };
}

/** Runs before the page: adds up shifts that no input caused. */
function watchShifts() {
  window.shifts = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifts += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}

async function violations(tab) {
  await tab.evaluate(axe);
  return tab.evaluate(async () => {
    const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const { violations: found } = await window.axe.run({ runOnly: { type: 'tag', values } });
    return found.map(({ id }) => id);
  });
}

async function scriptTime(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name) => metrics.find((metric) => metric.name === name).value * 1000;
  return value('ScriptDuration');
}

/** Runs in the page: when the first key was pressed, and when a result was first drawn after it. */
function watchResults(result) {
  const times = {};
  const find = (root) =>
    root.querySelector(result) ??
    [...root.querySelectorAll('*')].some((each) => each.shadowRoot && find(each.shadowRoot));
  const look = () => {
    if (times.key && find(document)) times.result = performance.now();
    else requestAnimationFrame(look);
  };
  document.addEventListener('keydown', () => (times.key ??= performance.now()), true);
  look();
  window.typing = times;
}

async function openTab(browser, address) {
  const context = await browser.newContext({
    locale: 'es-ES',
    viewport: { width: 1280, height: 800 },
  });
  const tab = await context.newPage();
  const requests = [];
  context.on('request', (request) => {
    if (request.url().startsWith(new URL(address).origin)) requests.push(request.url());
  });
  const session = await context.newCDPSession(tab);
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
  await tab.addInitScript(watchShifts);
  await tab.goto(address, { waitUntil: 'networkidle' });
  await tab.waitForTimeout(1000);
  return { context, tab, requests, session };
}

/**
 * Types the query key by key. Milliseconds: `first` from the first key until something is listed,
 * `answer` from the last key until the answer is there.
 */
async function search(tab, { input, result, listed = result }) {
  await tab.evaluate(watchResults, listed);
  const field = tab.locator(input).first();
  await field.waitFor();
  await field.pressSequentially(QUERY, { delay: 40 });
  const start = performance.now();
  await tab.locator(result).first().waitFor();
  const answer = performance.now() - start;
  const { key, result: seen } = await tab.evaluate(() => window.typing);
  return { first: seen - key, answer };
}

/** Somebody who types as soon as there is a field: `first` of such a search. */
export async function hurry(browser, url, key, contestant) {
  if (!contestant.result) return NaN;
  const { context, tab } = await openTab(browser, `${url}${key}.html`);
  if (contestant.opener) await tab.locator(contestant.opener).first().click();
  const { first } = await search(tab, contestant);
  await context.close();
  return first;
}

export async function visit(browser, url, folder, key, contestant) {
  const { context, tab, requests, session } = await openTab(browser, `${url}${key}.html`);
  const own = `${key}.html`;
  const shifts = () => tab.evaluate(() => window.shifts);
  const before = {
    ...loaded(requests, folder, own),
    script: await scriptTime(session),
    shift: await shifts(),
  };
  const found = { closed: await violations(tab) };
  const first = await scriptTime(session);
  if (contestant.opener) {
    await tab.locator(contestant.opener).first().click();
    await tab.waitForTimeout(1500);
  }
  const times = contestant.result ? await search(tab, contestant) : { first: NaN, answer: NaN };
  await tab.waitForTimeout(1500);
  const script = (await scriptTime(session)) - first;
  const after = {
    ...loaded(requests, folder, own),
    script,
    shift: (await shifts()) - before.shift,
  };
  found.open = contestant.opener || contestant.result ? await violations(tab) : [];
  await context.close();
  return { before, after, ...times, violations: [...new Set([...found.closed, ...found.open])] };
}
