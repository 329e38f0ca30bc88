// The widget beside others on the same page in one Chromium session.
import { rm } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { serve } from '../../../demo-site/serve.mjs';
import { kilobytes, short, table } from '../report/table.mjs';
import { contestants, writeSites } from './sites.mjs';
import { visit } from './visit.mjs';

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
  const visits = Object.fromEntries(Object.keys(contestants).map((key) => [key, []]));
  for (let round = 0; round < rounds; ++round) {
    for (const [key, contestant] of Object.entries(contestants)) {
      visits[key].push(await visit(browser, server.url, folder, key, contestant));
    }
  }
  const version = browser.version();
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true });
  return { visits, version };
}

function row([key, visits]) {
  const middle = (value) => median(visits.map(value));
  const { before, after, violations } = visits[0];
  return [
    contestants[key].name,
    `${kilobytes(before.bytes)} (${before.files})`,
    `${kilobytes(after.bytes)} (${after.files})`,
    short(middle((v) => v.before.script)),
    short(middle((v) => v.after.script)),
    short(middle((v) => v.answer)),
    shift(before.shift),
    shift(after.shift),
    violations.length === 0 ? '0' : violations.join(', '),
  ];
}

export async function run({ quick }) {
  const rounds = quick ? 1 : VISITS;
  const { visits, version } = await measure(rounds);
  return `## The widget

The same page with each widget, with the demo's questions and answers in two languages behind it
(as pages in Pagefind's index). Chromium ${version}, CPU slowed down 4 times; the median
of ${rounds} visits that take turns. Kilobytes are brotli at its best setting, with the number of
files: before any click, and after opening and the first search ("maleta de mano", typed key by key;
"first result" is the time after the last key). Script is the main thread's. DocSearch searches
on Algolia's servers, which were not asked; the bubble is a link and nothing else. axe looked at the
page with the widget closed, and with results, for the rules of WCAG 2.2 AA.

${table(
  [
    '',
    'kB before',
    'kB after the first search',
    'script before, ms',
    'script after, ms',
    'first result, ms',
    'layout shift before',
    'after',
    'axe violations',
  ],
  Object.entries(visits).map(row),
)}`;
}
