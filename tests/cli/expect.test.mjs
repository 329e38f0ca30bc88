// `test`: expectations of a help.json as tests of its FAQ.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { demo_help, file_of, run } from './command.mjs';

const faq = [
  { id: 'envio', question: '¿Cuánto tarda el envío?', answer: 'Dos días.' },
  { id: 'pago', question: '¿Puedo pagar con tarjeta?', answer: 'Sí.' },
  { id: 'devolver', question: '¿Cómo devuelvo un producto?', answer: 'En la tienda.' },
];
const help = (expect) => ({ version: 1, languages: ['es'], faq, expect });
const right = { query: 'cuanto tarda el envio', id: 'envio' };
const wrong = { query: 'puedo pagar con tarjeta', id: 'envio' };
const unheard = { query: 'receta de lentejas con chorizo', id: 'envio' };

test('all met: a count, status 0', () => {
  const { status, stdout } = run('test', file_of(help([right])));
  assert.equal(stdout, '1 passed, 0 failed\n');
  assert.equal(status, 0);
});

test('one missed: where, what was expected, what came, status 1', () => {
  const file = file_of(help([right, wrong]));
  const { status, stdout } = run('test', file);
  assert.equal(status, 1);
  const [place, expected, found, count] = stdout.split('\n');
  assert.match(place, /:\d+:5: error: \/expect\/1: «puedo pagar con tarjeta»$/);
  assert.match(expected, /- expected envio$/);
  assert.match(found, /\+ answer: pago \(0\.\d+\)/);
  assert.equal(count, '1 passed, 1 failed');
});

test('the place is the expectation’s own line', () => {
  const text = `{"version": 1, "languages": ["es"], "faq": ${JSON.stringify(faq)},\n"expect": [\n  ${JSON.stringify(wrong)}\n]}`;
  assert.match(run('test', file_of(text)).stdout, /\.json:3:3: error: \/expect\/0/);
});

test('an entry that customers are not shown is missed, even if it came first', () => {
  assert.equal(run('test', file_of(help([unheard]))).status, 1);
});

test('as JSON lines, met and missed', () => {
  const { stdout } = run('test', file_of(help([right, wrong])), '--json');
  const [met, missed] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.deepEqual(
    [met.passed, met.rank, missed.passed, missed.where],
    [true, 1, false, '/expect/1'],
  );
});

test('the demo keeps its own', () => {
  const { status, stdout } = run('test', demo_help);
  assert.equal(status, 0, stdout);
});

test('nothing to test, or a file with errors, is no success', () => {
  const none = run('test', file_of(help(undefined)));
  assert.equal(none.status, 2);
  assert.match(none.stderr, /add "expect"/);
  const unknown = run('test', file_of(help([{ query: 'x', id: 'nobody' }])));
  assert.equal(unknown.status, 2);
  assert.match(unknown.stderr, /\/expect\/0\/id/);
});
