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

/** Types the query key by key; milliseconds from the last key until the first result is there. */
async function search(tab, { input, result }) {
  const field = tab.locator(input).first();
  await field.waitFor();
  await field.pressSequentially(QUERY, { delay: 40 });
  const start = performance.now();
  await tab.locator(result).first().waitFor();
  return performance.now() - start;
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
  const answer = contestant.result ? await search(tab, contestant) : NaN;
  await tab.waitForTimeout(1500);
  const script = (await scriptTime(session)) - first;
  const after = {
    ...loaded(requests, folder, own),
    script,
    shift: (await shifts()) - before.shift,
  };
  found.open = contestant.opener || contestant.result ? await violations(tab) : [];
  await context.close();
  return { before, after, answer, violations: [...new Set([...found.closed, ...found.open])] };
}
