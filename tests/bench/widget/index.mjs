// The widget beside others on the same page in one Chromium session.
import { rm } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { serve } from '../../../demo-site/serve.mjs';
import { kilobytes, short, table } from '../report/table.mjs';
import { bare, contestants, writeSites } from './sites.mjs';
import { hurry, visit } from './visit.mjs';

const VISITS = 3;
const shift = (value) => value.toFixed(3);
const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

async function measure(rounds) {
  const folder = await writeSites();
  const server = await serve({ root: folder });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const all = Object.entries({ ...contestants, bare });
  const visits = Object.fromEntries(all.map(([key]) => [key, []]));
  // the server compresses each file when it is first asked for, so the first round does not count
  for (let round = 0; round <= rounds; ++round) {
    for (const [key, contestant] of all) {
      const seen = await visit(browser, server.url, folder, key, contestant);
      const hurried = await hurry(browser, server.url, key, contestant);
      if (round > 0) visits[key].push({ ...seen, hurried });
    }
  }
  const version = browser.version();
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true });
  return { visits, version };
}

function row([key, visits], alone) {
  const middle = (value) => median(visits.map(value));
  const { before, after, violations } = visits[0];
  return [
    contestants[key].name,
    `${kilobytes(before.bytes)} (${before.files})`,
    `${kilobytes(after.bytes)} (${after.files})`,
    short(Math.max(0, middle((v) => v.before.script) - alone)),
    short(middle((v) => v.after.script)),
    short(middle((v) => v.first)),
    short(middle((v) => v.hurried)),
    short(middle((v) => v.answer)),
    shift(before.shift),
    shift(after.shift),
    violations.length === 0 ? '0' : violations.join(', '),
  ];
}

export async function run({ quick }) {
  const rounds = quick ? 1 : VISITS;
  const { visits: all, version } = await measure(rounds);
  const { bare: empty, ...visits } = all;
  const alone = median(empty.map(({ before }) => before.script));
  return `## The widget

The same page with each widget, with the demo's questions and answers in two languages behind it
(as pages in Pagefind's index). Chromium ${version}, CPU slowed down 4 times; the median
of ${rounds} visits that take turns. Kilobytes are brotli at its best setting, with the number of
files: before any click, and after opening and the first search ("maleta de mano", a key every 40 ms).
"First key" is the time from the first key until something is listed, when the window was opened one
and a half seconds before; "at once" the same when typing begins as soon as there is a field; "last
key" the time from the last key until the answer is there. Script is the main thread's, before the
click without what the page alone takes (${short(alone)} ms). DocSearch searches on Algolia's servers,
which were not asked; the bubble is a link and nothing else. axe looked at the page with the widget
closed, and with results, for the rules of WCAG 2.2 AA.

${table(
  [
    '',
    'kB before',
    'kB after the first search',
    'script before, ms',
    'script after, ms',
    'first key, ms',
    'at once, ms',
    'last key, ms',
    'layout shift before',
    'after',
    'axe violations',
  ],
  Object.entries(visits).map((each) => row(each, alone)),
)}`;
}
