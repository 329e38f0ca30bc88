// `export`: hours for search engines and calendars.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { file_of, run } from './command.mjs';

const at = '2026-11-24T12:00:00Z';
const help = (more) =>
  file_of({
    version: 1,
    languages: ['es'],
    timeZone: 'America/Bogota',
    faq: [{ id: 'a', question: 'a', answer: 'b' }],
    brand: { name: 'Casa', url: 'https://casa.example' },
    holidays: [
      { date: '2026-12-25', name: 'Navidad' },
      { date: '2027-01-01', name: 'Año Nuevo' },
    ],
    ...more,
  });
const schema_org = (...words) =>
  JSON.parse(run('export', ...words, '--schema-org', '--at', at).stdout);
const short = ({ dayOfWeek, opens, closes, validFrom, validThrough }) =>
  [[dayOfWeek].flat().join('+'), `${opens}-${closes}`, validFrom, validThrough]
    .filter((part) => part)
    .join(' ');

test('the regular week, and the days that differ', () => {
  const file = help({
    hours: 'Mo-Fr 08:00-12:00,14:00-18:00; Sa 20:00-02:00; Jul Mo-Fr 08:00-14:00; PH off',
    special: [{ from: '2026-12-24', hours: '08:00-12:00', note: 'Nochebuena' }],
  });
  const found = schema_org(file);
  assert.equal(found.name, 'Casa');
  assert.deepEqual(found.openingHoursSpecification.map(short), [
    'Monday+Tuesday+Wednesday+Thursday+Friday 08:00-12:00',
    'Monday+Tuesday+Wednesday+Thursday+Friday 14:00-18:00',
    'Saturday 20:00-02:00',
  ]);
  assert.deepEqual(found.specialOpeningHoursSpecification.map(short), [
    '08:00-12:00 2026-12-24 2026-12-24',
    '00:00-00:00 2026-12-25 2026-12-25',
    '00:00-00:00 2027-01-01 2027-01-01',
    'Monday+Tuesday+Wednesday+Thursday+Friday 08:00-14:00 2027-07-01 2027-07-30',
  ]);
});

test('always open, closing at midnight, a contact', () => {
  const contacts = [{ id: 'tel', kind: 'phone', value: '+5712345678', hours: 'Mo 18:00-24:00' }];
  const file = help({ hours: '24/7', holidays: [], contacts });
  const [always] = schema_org(file).openingHoursSpecification;
  assert.equal(short(always).replace(/^\S+ /, ''), '00:00-23:59');
  assert.deepEqual(schema_org(file, '--contact', 'tel').openingHoursSpecification.map(short), [
    'Monday 18:00-00:00',
  ]);
});

test('closed days as a calendar: RFC 5545, folded, the same at every run', () => {
  const note =
    'Cerramos por inventario, por reforma y por el aniversario de la casa; volvemos pronto';
  const file = help({
    hours: 'Mo-Fr 08:00-18:00; PH off',
    special: [{ from: '2027-02-01', to: '2027-02-03', hours: 'off', note }],
  });
  const { stdout } = run('export', file, '--ical', '--at', at);
  assert.match(stdout, /^BEGIN:VCALENDAR\r\n/);
  assert.ok(stdout.split('\r\n').every((line) => Buffer.byteLength(line) <= 75));
  const lines = stdout.replaceAll('\r\n\t', '').replaceAll('\r\n ', '').split('\r\n');
  const of = (name) =>
    lines.filter((line) => line.startsWith(name)).map((line) => line.split(':')[1]);
  assert.deepEqual(of('SUMMARY'), ['Navidad', 'Año Nuevo', note.replace(/[,;]/g, '\\$&')]);
  assert.deepEqual(of('DTSTART'), ['20261225', '20270101', '20270201']);
  assert.deepEqual(of('DTEND'), ['20261226', '20270102', '20270204']);
  assert.equal(run('export', file, '--ical', '--at', at).stdout, stdout);
});

test('wrong words are told', () => {
  assert.match(run('export', help({})).stderr, /needs --schema-org or --ical/);
  assert.match(run('export', help({}), '--ical').stderr, /no "hours" to export/);
  assert.match(
    run('export', help({ hours: '24/7' }), '--ical', '--contact', 'x').stderr,
    /no contact has this id: x/,
  );
});
