// What the benchmark's figures rest on: its measures, its grown sets, and engines that are set up.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { toHelp } from '../eval/convert.mjs';
import { engines } from './faq/engines/index.mjs';
import { grow } from './faq/grow.mjs';
import * as metrics from './faq/metrics.mjs';
import { redactPii } from './guidance/peers.mjs';

const row = (relevant, ...matches) => ({
  relevant,
  matches: matches.map(([id, score]) => ({ id, score })),
});
const rows = [
  row(['a'], ['a', 0.9], ['b', 0.5]),
  row(['b'], ['a', 0.4], ['b', 0.3]),
  row(['c'], ['a', 0.2]),
  row([], ['a', 0.6]),
];

test('ranking: first, among three, reciprocal rank, over the queries in scope', () => {
  assert.equal(metrics.precisionAt1(rows), 1 / 3);
  assert.equal(metrics.recallAt3(rows), 2 / 3);
  assert.equal(metrics.reciprocalRank(rows), (1 + 1 / 2) / 3);
});

test('abstention: right answers against queries out of scope', () => {
  assert.equal(metrics.auroc(rows), 1);
  assert.equal(metrics.auroc([...rows, row([], ['b', 0.9])]), 0.75);
  assert.equal(metrics.accuracyAt(0.3, rows), 1);
  assert.equal(metrics.accuracyAt(0.6, rows), 1 / 3);
  assert.ok(Number.isNaN(metrics.accuracyAt(1, [...rows, row(['d'])])));
});

test('calibration: what is said against what was', () => {
  const said = [row(['a'], ['a', 0.75]), row(['a'], ['b', 0.75])];
  assert.equal(metrics.reliability(said).error, 0.25);
});

test('a grown set begins with the real entries, keeps lengths and is the same each time', () => {
  const real = [{ id: '1', question: 'uno dos tres', alternatives: ['cuatro cinco'] }];
  const grown = grow(real, 50);
  assert.equal(grown.length, 50);
  assert.equal(grown[0], real[0]);
  assert.ok(grown.every(({ question }) => question.split(' ').length === 3));
  assert.deepEqual(grown, grow(real, 50));
  assert.ok(new Set(grown.flatMap(({ question }) => question.split(' '))).size > 5);
});

test('the spans of redact-pii are where the text was replaced', () => {
  const text = 'Mail a.b@example.com or call 555-555-5555 now';
  const found = redactPii()(text).map(({ type, start, end }) => [type, text.slice(start, end)]);
  assert.deepEqual(found, [
    ['email', 'a.b@example.com'],
    ['phone', '555-555-5555'],
  ]);
});

const set = fileURLToPath(new URL('../fixtures/faq-sets/nlpjs50_es', import.meta.url));
for (const [key, engine] of Object.entries(engines)) {
  test(`${key} finds an entry by its own question`, async () => {
    const { faq } = toHelp(set);
    const index = await engine.open(faq, 'es');
    let right = 0;
    for (const { id, question } of faq) right += (await index.ask(question))[0]?.id === id;
    await index.close?.();
    assert.ok(right >= 0.8 * faq.length, `${right} of ${faq.length}`);
  });
}

// Pagefind's indexer is a process that stays.
after(() => import('pagefind').then(({ close }) => close()));
