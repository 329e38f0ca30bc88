// The kinds of message, on sentences of our own; the same bytes from both commands.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { read_lines, run_both, to_lines } from './both.mjs';

const fixtures = fileURLToPath(new URL('../fixtures/guidance/kinds/', import.meta.url));
const config = fileURLToPath(new URL('../../demo-site/help.json', import.meta.url));
const at = '2026-11-24T15:00:00Z';

/** The fixture's rows, each with the answer to it. */
function guided(name) {
  const rows = read_lines(fixtures + name);
  const { lines } = run_both(['guide', '--config', config],
    to_lines(rows.map(({ text, lang }) => ({ text, lang, at }))));
  return rows.map((row, i) => ({ ...row, answer: JSON.parse(lines[i]) }));
}

const rows = guided('data.jsonl');

for (const lang of ['es', 'en']) {
  test(`kinds of messages in ${lang}`, () => {
    const of = rows.filter((row) => row.lang === lang);
    const wrong = of.filter(({ label, answer }) => label !== answer.kind);
    const told = wrong.map(({ text, label, answer: { kind } }) => `${label}, not ${kind}: ${text}`).join('\n');
    assert.ok(of.length > 150);
    assert.ok(wrong.length * 20 <= of.length, told);
  });
}

// Harder: what happened is told without the words that name a fault, a demand, an idea or praise.
test('stories: kinds, tone and what is grave', () => {
  const stories = guided('stories.jsonl');
  const share = (right) => stories.filter(right).length / stories.length;
  const right = share(({ label, answer: { kind, abusive } }) =>
    label === kind || (label === 'abuse' && abusive));
  const grave = ({ answer: { severity } }) => severity === 'high' || severity === 'crisis';
  assert.ok(right >= 0.7, `kinds right: ${right}`);
  assert.ok(share(({ sentiment, answer }) => answer.sentiment === sentiment) >= 0.7);
  const severe = stories.filter(({ severe }) => severe);
  assert.ok(severe.filter(grave).length >= severe.length * 0.8);
  assert.ok(stories.filter((row) => !row.severe && grave(row)).length <= 5);
});

// Persons in danger, and words of everyday exaggeration beside them.
const grave_rows = guided('grave.jsonl');

for (const expected of [true, false]) {
  test(expected ? 'threats and harm are grave and escalated' : 'exaggeration is not grave', () => {
    const of = grave_rows.filter(({ grave }) => grave === expected);
    assert.ok(of.length > 60);
    const wrong = of.filter(({ label, answer }) =>
      ['high', 'crisis'].includes(answer.severity) !== expected ||
      (answer.route === 'escalate') !== expected || (label && label !== answer.kind));
    assert.deepEqual(wrong.map(({ text }) => text), []);
  });
}

// Litotes, irony without a mark, conditions that open like questions, the press.
test('turns of phrase', () => {
  const wrong = guided('turns.jsonl').filter(({ label, sentiment, answer }) =>
    (label && label !== answer.kind) || !sentiment.split('|').includes(answer.sentiment));
  assert.deepEqual(wrong.map(({ text }) => text), []);
});
