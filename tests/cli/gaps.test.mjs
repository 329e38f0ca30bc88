// `gaps`: which questions got no help, together with their like, and the entry to write.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { demo_help, file_of, fixture, folder_of, json_of, run } from './command.mjs';

const questions = fixture('reports/questions.jsonl');
const { gaps } = json_of('gaps', questions, '--config', demo_help);
const gap = (word) =>
  gaps.find(({ question, written }) => [question, ...written].join(' ').includes(word));

test('C4: forms of one question are one gap, the most asked first', () => {
  assert.equal(gaps[0].question, '¿Puedo llevar mi tabla de surf?');
  assert.equal(gaps[0].count, 6);
  assert.equal(gaps[0].written.length, 2);
  assert.equal(gap('Madrid').count, 5);
});

test('C4: other matters stay apart', () => {
  assert.notEqual(gap('bitcoin'), gap('Madrid'));
  assert.notEqual(gap('tabla'), gap('Madrid'));
});

test('C4: what helped is no gap; what did not help is one, though answered', () => {
  const suitcases = gap('maleta de mano');
  assert.deepEqual([suitcases.count, suitcases.handoff, suitcases.not_helped], [1, 0, 1]);
});

test('C4: without a decision in the log the desk decides', () => {
  const asked = file_of(
    'question\ncuanto pesa la maleta de mano\nquiero aprender a tocar el ukelele\n',
    '.csv',
  );
  const found = json_of('gaps', asked, '--config', demo_help).gaps;
  assert.deepEqual(
    found.map(({ question }) => question),
    ['quiero aprender a tocar el ukelele'],
  );
});

test('C11: personal data is removed', () => {
  const { stdout } = run('gaps', questions, '--config', demo_help, '--json');
  assert.doesNotMatch(stdout, /ana@example|4111/);
  assert.ok(gap('[…] no pasa'));
});

test('C4: the nearest entry, and a draft to complete that the file can take', () => {
  assert.equal(gaps[0].nearest.id, 'deportivo');
  const help = JSON.parse(readFileSync(demo_help, 'utf8'));
  help.faq.push(...gaps.map(({ draft }) => ({ ...draft, answer: { es: '…', en: '…' } })));
  const { status, stdout } = run('check', file_of(help));
  assert.equal(status, 0, stdout);
});

test('only what was asked often enough', () => {
  const often = json_of('gaps', questions, '--config', demo_help, '--min-count', '5').gaps;
  assert.deepEqual(
    often.map(({ count }) => count),
    [6, 5],
  );
});

test('the drafts are a file of their own', () => {
  const folder = folder_of();
  run('gaps', questions, '--config', demo_help, '--out', folder);
  const drafts = JSON.parse(readFileSync(join(folder, 'gaps-drafts.json'), 'utf8'));
  assert.deepEqual(
    drafts,
    gaps.map(({ draft }) => draft),
  );
  assert.match(readFileSync(join(folder, 'gaps.svg'), 'utf8'), /mi tabla de/);
});

test('markup in a question stays text', () => {
  const query = '<img src=x onerror=alert(1)> [a](javascript:1) ukelele';
  const asked = file_of(JSON.stringify({ query, decision: 'handoff' }), '.jsonl');
  const { stdout } = run('gaps', asked, '--config', demo_help);
  assert.match(stdout, /## \\<img src=x onerror=alert\(1\)\\> \\\[a\\\]/);
});

test('a language that is none is told with its line', () => {
  const asked = file_of('query,lang\nhola?,español\n', '.csv');
  const { status, stderr } = run('gaps', asked, '--config', demo_help);
  assert.equal(status, 2);
  assert.match(stderr, /:2: lang: "español" is no language tag; write es/);
});

test('gaps needs a config', () => {
  const { status, stderr } = run('gaps', questions);
  assert.equal(status, 2);
  assert.match(stderr, /needs --config/);
});
