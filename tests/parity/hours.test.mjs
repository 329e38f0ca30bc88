// The public hours cases: both commands the same bytes, and every answer the expected one.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { read_lines, run_both, to_lines } from './both.mjs';

const cases = (name) =>
  read_lines(fileURLToPath(new URL(`../fixtures/hours/${name}.jsonl`, import.meta.url)));

const line_of = ({ hours, zone, holidays, at, minutes }) => ({ hours, zone, holidays, at, minutes });

function check(command, expected, answer_of) {
  const { status, lines } = run_both([command], to_lines(expected.map(line_of)));
  assert.equal(status, 0);
  lines.forEach((line, i) => assert.deepEqual(JSON.parse(line), answer_of(expected[i]), line));
  assert.equal(lines.length, expected.length);
}

test('hours', () => {
  const answer_of = ({ open, state, next_change }) => ({ open, state, next_change });
  check('hours', cases('sample'), answer_of);
});

test('state gives the same in numbers', async () => {
  const dist = new URL('../../dist/', import.meta.url);
  const { loadCore, zoneTable } = await import(new URL('ventanilla-full.js', dist));
  const core = await loadCore(
    new Uint8Array(readFileSync(new URL('ventanilla-full.wasm', dist))).buffer,
  );
  const faq = [{ id: 'none', question: '¿Nada?', answer: 'Nada.' }];
  for (const { hours, zone, holidays, at } of cases('sample')) {
    const help = { version: 1, languages: ['es'], timeZone: zone, hours, holidays, faq };
    const { desk } = core.openDesk(help, [zoneTable(zone)]);
    const { state, next_change } = desk.status({ at });
    const nextChange = next_change && Date.parse(next_change) / 1000;
    assert.deepEqual(desk.state(Date.parse(at) / 1000), { state, nextChange }, hours);
    desk.delete();
  }
});

test('deadline', () => {
  check('deadline', cases('deadlines-sample'), ({ deadline }) => ({ deadline }));
});

test('between is the inverse of deadline', () => {
  const known = cases('deadlines-sample').filter(({ deadline }) => deadline !== null);
  const lines = known.map(({ minutes, deadline, ...line }) => ({ ...line_of(line), until: deadline }));
  const answers = run_both(['between'], to_lines(lines)).lines.map((line) => JSON.parse(line));
  assert.deepEqual(answers, known.map(({ minutes }) => ({ seconds: minutes * 60 })));
});
