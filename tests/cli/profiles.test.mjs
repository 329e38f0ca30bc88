// `bio` (C1) and `guide export` (B5).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { demo_help, file_of, folder_of, json_of, run } from './command.mjs';

const networks =
  'bluesky,facebook,instagram,linkedin,mastodon,pinterest,telegram,threads,tiktok,x,youtube';
const at = ['--at', '2026-11-24T15:00:00Z'];

test('C1: every text keeps within its network’s limit', () => {
  const { profiles } = json_of('bio', '--config', demo_help, '--network', networks, ...at);
  assert.equal(profiles.length, 12); // x has two accounts
  for (const { text, limit, length } of profiles) {
    assert.equal(text.length, length);
    assert.ok((length <= limit && length > limit / 4) || limit > 300, `${text}: ${limit}`);
  }
});

test('C1: hours, phone and e-mail in the profile of the service account', () => {
  const [service] = json_of('bio', '--config', demo_help, ...at).profiles;
  assert.match(service.text, /lun a sáb 8:00-20:00/); // the account's own
  assert.match(service.text, /\+1-809-555-0100/);
  assert.match(service.text, /ayuda@aerocaribe\.example/);
});

test('C12: the brand’s account points to the service account', () => {
  const brand = json_of('bio', '--config', demo_help, ...at).profiles.find(
    ({ role }) => role === 'brand',
  );
  assert.match(brand.text, /@AeroCaribeAyuda/);
});

test('C1: a name that does not fit gives way to what customers need', () => {
  const name = 'Compañía Transcontinental de Aviación y Servicios Turísticos Asociados del Caribe';
  const help = file_of({
    version: 1,
    languages: ['es'],
    brand: { name },
    faq: [],
    timeZone: 'UTC',
    hours: 'Mo-Fr 09:00-17:00',
  });
  const [profile] = json_of('bio', '--config', help, '--network', 'tiktok', ...at).profiles;
  assert.equal(profile.text, 'Atención al cliente. Horario: lun a vie 9:00-17:00');
});

test('a network that nobody knows is told with those that are known', () => {
  const { status, stderr } = run('bio', '--config', demo_help, '--network', 'orkut');
  assert.equal(status, 2);
  assert.match(stderr, /no network "orkut"; it knows .*instagram/);
});

test('B5: the protocol with its owners, routes, times and practices', () => {
  const { stdout } = run('guide', 'export', '--config', demo_help, ...at);
  assert.match(stdout, /\| queja \| Calidad .*\| en privado \| 8 horas de atención \|/);
  for (const practice of [
    'A3',
    'A4',
    'A6',
    'B4',
    'C3',
    'C9',
    'C10',
    'C11',
    'C14',
    'D5',
    'D6',
    'E2',
    'E7',
    'E10',
  ]) {
    assert.match(stdout, new RegExp(`\\b${practice}\\b`));
  }
  assert.match(stdout, /accidente/);
});

test('B5: as a page to print, without a script, whatever the texts hold', () => {
  const hostile = '<script>alert(1)</script>';
  const help = JSON.parse(readFileSync(demo_help, 'utf8'));
  help.protocol.owners.calidad.name = hostile;
  help.brand.name = hostile;
  const { stdout } = run('guide', 'export', '--config', file_of(help), '--format', 'html', ...at);
  assert.match(stdout, /^<!doctype html>\n<html lang="es">/);
  assert.match(stdout, /<table>/);
  assert.doesNotMatch(stdout, /<script/);
});

test('B5: in English too, and both forms into a folder', () => {
  const folder = folder_of();
  run('guide', 'export', '--config', demo_help, '--lang', 'en', '--out', folder, ...at);
  assert.match(
    readFileSync(join(folder, 'guide.md'), 'utf8'),
    /\| complaint \| Quality .*8 hours of open time/,
  );
  assert.match(readFileSync(join(folder, 'guide.html'), 'utf8'), /<html lang="en">/);
});
