// `check --write`: the zone's table into the file.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { file_of, run } from './command.mjs';

const help = `{
  "version": 1,
  "languages": ["es"],
  "timeZone": "Europe/Madrid",
  "hours":   "Mo-Fr 08:00-18:00",
  "faq": [{ "id": "a", "question": "¿Hola?", "answer": "Sí." }]
}
`;

test('behind the zone, on one line; all else stays, and a second time nothing changes', () => {
  const file = file_of(help);
  assert.deepEqual(run('check', file, '--write'), { status: 0, stdout: '', stderr: '' });
  const text = readFileSync(file, 'utf8');
  assert.equal(text.replace(/  "timeZoneTable": .*\n/, ''), help);
  const { initialOffset, transitions } = JSON.parse(text).timeZoneTable;
  assert.equal(initialOffset, 3600);
  assert.deepEqual(transitions[0], [Date.UTC(2020, 2, 29, 1) / 1000, 7200]);
  assert.equal(transitions.length, 50);
  run('check', file, '--write');
  assert.equal(readFileSync(file, 'utf8'), text);
});

test('a table that is not what is known here is told, and renewed', () => {
  const old = { initialOffset: 0, transitions: [] };
  const file = file_of(
    help.replace('"hours"', `"timeZoneTable": ${JSON.stringify(old)},\n  "hours"`),
  );
  assert.match(
    run('check', file).stdout,
    /warning: \/timeZoneTable: from .* not what is known here/,
  );
  assert.equal(run('check', file, '--write').stdout, '');
});

test('no zone, or a file with errors: nothing is written', () => {
  const without = help.replace(/ {2}"(timeZone|hours)".*\n/g, '');
  assert.match(run('check', file_of(without), '--write').stderr, /needs a "timeZone"/);
  const wrong = file_of(help.replace('"version": 1', '"version": 2'));
  assert.equal(run('check', wrong, '--write').status, 1);
  assert.doesNotMatch(readFileSync(wrong, 'utf8'), /timeZoneTable/);
});
