// `check` on broken files: the same lines, each with a place that a person finds.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { file_of, run_both } from './both.mjs';

const entry = { id: 'a', question: 'Hola', answer: 'Hola.' };
const right = { version: 1, languages: ['es', 'en'], faq: [entry] };
const with_hours = { ...right, timeZone: 'Europe/Madrid' };
const contact = { id: 'c', kind: 'email', value: 'a@example.com' };

const broken = {
  'not an object': [],
  empty: {},
  'wrong version': { ...right, version: 2 },
  'version as text': { ...right, version: '1' },
  'no languages': { ...right, languages: [] },
  'languages repeated': { ...right, languages: ['es', 'es'] },
  'a language that is none': { ...right, languages: ['español'] },
  'faq as object': { ...right, faq: {} },
  'entry without id': { ...right, faq: [{ question: 'x' }] },
  'ids repeated': { ...right, faq: [entry, entry] },
  'misspelt key': { ...right, langauges: ['es'] },
  'misspelt key in an entry': { ...right, faq: [{ ...entry, anwser: 'x' }] },
  'hours without zone': { ...right, hours: 'Mo-Fr 09:00-18:00' },
  'hours outside the notation': { ...with_hours, hours: 'Mo-Fr 9h-18h' },
  'zone that is none': { ...right, timeZone: 'Europe/Atlantis', hours: '24/7' },
  'holidays that are no dates': { ...with_hours, hours: '24/7', holidays: ['2026-02-30', 5, {}] },
  'contact of no kind': { ...right, contacts: [{ ...contact, kind: 'pigeon' }] },
  'duration in days': { ...right, contacts: [{ ...contact, replyWithin: '1d' }] },
  'numbers out of range': { ...right, protocol: { exchangesBeforeOffline: -1, reachThreshold: 1e300 } },
  'numbers as keys': { ...right, 2: 'b', 1: 'a', 10: 'c' },
  'pointer characters in a key': { ...right, 'a/b~c': 1, '': 2 },
  'zone of a city': { ...with_hours, timeZone: 'Spain/Toledo', hours: '24/7' },
  'zone of the wrong continent': { ...with_hours, timeZone: 'Europe/Barcelona', hours: '24/7' },
  'zone as an offset': { ...with_hours, timeZone: 'GMT+1', hours: '24/7' },
  'keys in Spanish': { ...right, horario: 'x', faq: [{ ...entry, pregunta: 'x', respuesta: 'y' }] },
  'a kind in Spanish': { ...right, contacts: [{ ...contact, kind: 'teléfono' }] },
  'dates as people write them': { ...right, holidays: ['25/12/2026', '4/5/2026', '2026/1/6', 1] },
  'durations as people say them': { ...right, contacts: [{ ...contact, replyWithin: '24 horas' }] },
  'doubtful numbers, networks and answers': {
    ...right,
    bad: 1,
    contacts: [
      { id: 'p', kind: 'phone', value: '+34 910 555' },
      { id: 's', kind: 'social', network: 'instagran', handle: '@a' },
    ],
    faq: [{ ...entry, answer: '<br> [x](http://other.example/x)' }],
  },
  'many at once': { version: 1, languages: ['es'], hours: 'x', faq: [{}, { id: 1 }, { id: 'a', question: {} }] },
};
const place = /^.*:\d+:\d+: (error|warning): /;

for (const [name, help] of Object.entries(broken)) {
  test(`check: ${name}`, () => {
    const file = file_of(JSON.stringify(help, null, 2));
    const { status, lines } = run_both(['check', file]);
    assert.equal(status, 1);
    assert.ok(lines.length > 0);
    for (const line of lines) assert.match(line, place);
    const json = run_both(['check', file, '--json']);
    assert.equal(json.lines.length, lines.length);
    for (const line of json.lines) assert.ok(JSON.parse(line).message);
  });
}

test('check: a zone that only the file has a table of', () => {
  const table = { initialOffset: -14400, transitions: [] };
  const help = { ...with_hours, timeZone: 'America/Nowhere', timeZoneTable: table, hours: '24/7' };
  const { status, lines } = run_both(['check', file_of(help)]);
  assert.deepEqual(lines.filter((line) => line.includes('timeZone')), []);
  assert.equal(status, 0);
});

const texts = {
  'a comma too many': '{\n  "version": 1,\n}',
  'nothing': '',
  'a byte order mark': '\ufeff{"version": 1}',
  'a key twice': '{"version": 1, "version": 1, "languages": ["es"], "faq": []}',
  'a comma that is missing': '{"version": 1\n  "languages": ["es"]}',
  'a quotation mark in a text': '{"version": 1, "brand": {"name": "El "Faro""}}',
  'a comment': '{\n // hi\n "version": 1}',
  'not UTF-8': Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]),
  'too deep': '['.repeat(70) + ']'.repeat(70),
};
for (const [name, text] of Object.entries(texts)) {
  test(`check: ${name}`, () => {
    const file = file_of(text);
    const { status, lines } = run_both(['check', file]);
    assert.equal(status, 1);
    for (const line of lines) assert.match(line, place);
    run_both(['check', '--json', file]);
  });
}

test('check: nothing wrong, and an answer that is missing', () => {
  const small = { version: 1, languages: ['es'], faq: [entry] };
  assert.deepEqual(run_both(['check', file_of(small)]), { status: 0, lines: [] });
  const without_answer = { ...small, faq: [{ id: 'a', question: 'b' }] };
  const { status, lines } = run_both(['check', file_of(without_answer)]);
  assert.equal(status, 0);
  assert.match(lines[0], /: warning: \/faq\/0/);
});
