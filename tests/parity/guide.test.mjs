// Reply guidance over messages of every kind, in every context: the same bytes.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { run_both, to_lines } from './both.mjs';

const config = fileURLToPath(new URL('../../demo-site/help.json', import.meta.url));

const texts = [
  '¿Cuánto equipaje de mano puedo llevar?',
  'Quiero que me devuelvan el dinero, llevo tres semanas esperando',
  'Son unos ladrones, os voy a denunciar 😡😡',
  'Gracias por todo, el personal fue encantador 🙂',
  'Hola',
  'Quiero hablar con una persona',
  'Sugiero que pongan enchufes en los asientos',
  'Mi tarjeta es 4111 1111 1111 1111 y mi correo es ana.pérez@example.com',
  'El IBAN ES91 2100 0418 4502 0005 1332, tel. +34 600 123 456, DNI 12345678Z',
  'Mi vuelo fue cancelado y nadie me atendió. Muy mal servicio.',
  'Hubo un accidente en el aeropuerto, hay heridos',
  'My luggage was damaged and I want a refund',
  'You are idiots',
  'Thanks!',
  'Where can I see my booking ABC123?',
  'Minha mala não chegou, quero reclamar',
  "Où est ma valise ? C'est inadmissible",
  '   ', '', '😀', '\u0000', 'a'.repeat(10_000), '¿'.repeat(500), 'Ǆ ﬁ ß İ ı', '\u200f\u202e abc',
];
const contexts = [
  {},
  { channel: { network: 'x', public: true }, author: { name: 'Ana', followers: 120 } },
  { channel: { network: 'facebook', public: true }, author: { followers: 10_000 }, exchanges: 4 },
  { channel: { network: 'email', public: false }, exchanges: 3, agent: { name: 'Juan Carlos' } },
  { lang: 'en', agent: { name: 'Zoë', lang: 'en' }, country: 'CO' },
];
const instants = ['2026-11-24T15:00:00Z', '2026-12-25T03:30:00Z'];

test('guide', () => {
  const lines = texts.flatMap((text) =>
    contexts.flatMap((context) => instants.map((at) => ({ text, ...context, at }))));
  const { status, lines: answers } = run_both(['guide', '--config', config], to_lines(lines));
  assert.equal(status, 0);
  assert.equal(answers.length, lines.length);
  assert.ok(answers.every((answer) => JSON.parse(answer).steps));
});

test('offsets of personal data count bytes', () => {
  const text = 'ñ 😀 ana@example.com';
  const { lines } = run_both(['guide', '--config', config], to_lines([{ text, at: instants[0] }]));
  const [found] = JSON.parse(lines[0]).personal_data;
  const bytes = Buffer.from(text);
  assert.equal(bytes.subarray(found.start, found.end).toString(), 'ana@example.com');
});

test('the demo site has a help.json without errors', () => {
  assert.equal(run_both(['check', config]).status, 0);
  assert.ok(JSON.parse(readFileSync(config, 'utf8')).faq.length >= 60);
});
