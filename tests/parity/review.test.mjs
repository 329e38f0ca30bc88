// Reviews of drafts, the same bytes from both commands: good drafts without findings, and for every
// rule drafts that it finds and drafts that it leaves alone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { read_lines, run_both, to_lines } from './both.mjs';

const fixtures = fileURLToPath(new URL('../fixtures/guidance/review/', import.meta.url));
const config = `${fixtures}help.json`;
const good = read_lines(`${fixtures}good.jsonl`);
const cases = read_lines(`${fixtures}rules.jsonl`);

function review(lines) {
  const { status, lines: answers } = run_both(['review', '--config', config], to_lines(lines));
  assert.equal(status, 0);
  return answers.map((answer) => JSON.parse(answer));
}

test('at most 3 findings in all the good drafts', () => {
  assert.ok(good.length >= 60);
  const found = review(good).flatMap(({ findings }, i) =>
    findings.map(({ rule }) => `${rule}: ${good[i].draft}`));
  assert.ok(found.length <= 3, found.join('\n'));
});

test('every rule finds what it should, and nothing else', () => {
  const answers = review(cases);
  const wrong = cases.filter(({ rule, found }, i) =>
    answers[i].findings.some((finding) => finding.rule === rule) !== found);
  assert.deepEqual(wrong.map(({ rule, found, draft }) => ({ rule, found, draft })), []);
});

test('every rule has at least 6 cases of either sort', () => {
  const counts = new Map();
  for (const { rule, found } of cases) {
    const count = counts.get(rule) ?? { true: 0, false: 0 };
    count[found] += 1;
    counts.set(rule, count);
  }
  assert.equal(counts.size, 25);
  for (const [rule, count] of counts) assert.ok(count.true >= 6 && count.false >= 6, rule);
});

test('C2: findings have a place in the draft, a practice and a message', () => {
  review(cases).forEach(({ findings, ok }, i) => {
    assert.equal(ok, findings.length === 0);
    const size = Buffer.byteLength(cases[i].draft);
    for (const { practice, severity, message, start, end } of findings) {
      assert.match(practice, /^[A-E][0-9]+$/);
      assert.match(severity, /^(low|medium|high)$/);
      assert.ok(message && !message.includes('{}'));
      assert.ok(0 <= start && start < end && end <= size);
    }
  });
});

test('messages are in the language of the agent', () => {
  const draft = { draft: 'Hola. NO se puede.', author: { name: 'Ana' }, at: '2026-11-24T15:00:00Z' };
  const said = ['es', 'en', 'pt', 'fr'].map((lang) =>
    review([{ ...draft, agent: { lang } }])[0].findings[0].message);
  assert.deepEqual(said.map((message) => message.split(/[ :]/)[0]), ['Falta', 'The', 'Falta', 'Le']);
});

test('guide takes the drafts and the messages they answer', () => {
  const lines = good.flatMap(({ draft, in_reply_to, ...context }) =>
    [draft, in_reply_to].map((text) => ({ ...context, text })));
  const { lines: answers } = run_both(['guide', '--config', config], to_lines(lines));
  assert.equal(answers.length, lines.length);
});

test('bad lines of review', () => {
  const lines = ['{}', '{"draft":1}', '{"draft":"a","earlier":"b"}', '{"draft":"a","earlier":[1]}'];
  const { status, lines: answers } = run_both(['review', '--config', config], lines.join('\n'));
  assert.equal(status, 1);
  assert.deepEqual(answers.map((answer) => JSON.parse(answer).error.where),
    ['/draft', '/draft', '/earlier', '/earlier/0']);
});
