// `holidays`: a country's public holidays, into a help.json that otherwise stays as it is.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { file_of, run } from './command.mjs';

const help = `{
  "version": 1,
  "languages": ["es", "en"],
  "timeZone": "America/Santo_Domingo",
  "hours": "Mo-Fr 08:00-18:00; PH off",
  "faq": [ { "id": "a",   "question": "¿Hola?", "answer": "Sí." } ]
}
`;
const with_own = help.replace(
  '  "faq"',
  `  "holidays": [
    { "date": "2026-12-25", "name": "Navidad de la casa" },
    "2026-12-26"
  ],
  "faq"`,
);

test('dates and names, in the language asked', () => {
  const { status, stdout } = run('holidays', 'DO', '--years', '2026-2027', '--lang', 'es');
  assert.equal(status, 0);
  const found = JSON.parse(stdout);
  assert.ok(found.some(({ date, name }) => date === '2026-12-25' && name === 'Navidad'));
  assert.ok(found.some(({ date }) => date === '2027-03-26')); // Good Friday
  assert.deepEqual(
    found.map(({ date }) => date),
    found.map(({ date }) => date).sort(),
  );
});

test('written behind the hours, in the languages of the file; all else stays', () => {
  const file = file_of(help);
  const { status, stdout } = run('holidays', 'DO', '--years', '2026', '--write', file);
  assert.equal(status, 0);
  assert.match(stdout, /^2026-01-01 added: Año Nuevo/);
  const text = readFileSync(file, 'utf8');
  assert.match(
    text,
    /PH off",\n  "holidays": \[\n    \{ "date": "2026-01-01", "name": \{ "es": "Año Nuevo", "en": "/,
  );
  assert.match(text, /\{ "id": "a",   "question"/);
  assert.equal(text.replace(/  "holidays": \[[^\]]*\],\n/, ''), help);
  const again = run('holidays', 'DO', '--years', '2026', '--write', file);
  assert.doesNotMatch(again.stdout, /added/);
  assert.equal(readFileSync(file, 'utf8'), text);
});

test('what a person has written is kept, and told', () => {
  const file = file_of(with_own);
  const { stdout } = run('holidays', 'DO', '--years', '2026', '--write', file);
  assert.match(stdout, /2026-12-25 kept as it is; date-holidays: Navidad/);
  assert.match(stdout, /2026-12-26 kept; date-holidays has no holiday on this day/);
  const { holidays } = JSON.parse(readFileSync(file, 'utf8'));
  assert.equal(holidays.at(-2).name, 'Navidad de la casa');
  assert.equal(holidays.at(-1), '2026-12-26');
  assert.doesNotMatch(run('check', file, '--at', '2026-01-01T00:00:00Z').stdout, /error|holidays/);
});

test('regions, several days, and dates that the moon decides', () => {
  const dates = (...words) =>
    JSON.parse(run('holidays', ...words, '--years', '2026').stdout).map(({ date }) => date);
  assert.ok(dates('ES-CT').includes('2026-09-11'));
  assert.ok(!dates('ES').includes('2026-09-11'));
  assert.ok(['2026-03-20', '2026-03-21', '2026-03-22'].every((date) => dates('EG').includes(date)));
  assert.match(
    run('holidays', 'EG', '--years', '2026').stderr,
    /2026-03-20 .*: as the moon is seen/,
  );
});

test('wrong words are told', () => {
  for (const [words, message] of [
    [[], /needs a country/],
    [['XX'], /knows no country "XX"/],
    [['ES-QQ'], /knows of ES these regions: /],
    [['DO', '--years', '26'], /needs years/],
    [['DO', '--write', '/nowhere.json'], /cannot read/],
  ]) {
    const { status, stderr } = run('holidays', ...words);
    assert.equal(status, 2);
    assert.match(stderr, message);
  }
});
