// `check --content`: each rule on a file that breaks it, and none of them on the demo's.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { demo_help, file_of, run } from './command.mjs';

const at = '2026-11-24T15:00:00Z';
const shipping = { id: 'envio', question: '¿Cuánto tarda el envío?', answer: 'Dos días.' };
const paying = { id: 'pago', question: '¿Puedo pagar con tarjeta?', answer: 'Sí.' };
const returning = {
  id: 'devolver',
  question: '¿Cómo devuelvo un producto?',
  answer: 'En la tienda.',
};
const help = (changes) => ({
  version: 1,
  languages: ['es'],
  faq: [shipping, paying, returning],
  ...changes,
});

function findings(file, now = at) {
  const { status, stdout, stderr } = run(
    'check',
    file_of(file),
    '--content',
    '--json',
    '--at',
    now,
  );
  assert.equal(status, 0, stdout + stderr);
  return stdout
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
/** What the rules of content say; the core's own warnings have other tests. */
const told = (file, now) =>
  findings(file, now)
    .filter(({ code }) => code !== 'missing')
    .map(({ code, where }) => `${code} ${where}`);

test('nothing to say about a small file that is fine', () => {
  assert.deepEqual(told(help()), []);
});

test('duplicates: the same words in another entry, in any dress', () => {
  const twin = { id: 'b', question: '¿CUANTO TARDA EL ENVIO', answer: 'Tres.' };
  assert.ok(told(help({ faq: [shipping, paying, twin] })).includes('duplicate /faq/2/question'));
  const form = { ...paying, alternatives: ['cuánto tarda el envío'] };
  assert.ok(
    told(help({ faq: [shipping, form, returning] })).includes('duplicate /faq/1/alternatives/0'),
  );
});

test('near-duplicates: another entry answers it as well', () => {
  const demo = JSON.parse(readFileSync(demo_help, 'utf8'));
  demo.faq.push({
    id: 'otra',
    question: {
      es: '¿Cuánto puede pesar y medir mi maleta de mano?',
      en: 'What may a hand suitcase weigh and measure?',
    },
    answer: { es: '10 kg.', en: '10 kg.' },
  });
  const about = /"(otra|equipaje-mano)" answers this as well/;
  const near = findings(demo).filter(({ code, message }) => code === 'near_duplicate' && about.test(message));
  assert.equal(near.length, 1);
});

test('entries that nothing reaches', () => {
  const empty = { id: 'x', question: '¿¡…!?', answer: 'Sí.' };
  assert.deepEqual(told(help({ faq: [shipping, empty] })), ['unreachable /faq/1/question']);
  const hidden = { ...empty, private: true };
  assert.deepEqual(told(help({ faq: [shipping, hidden] })), []);
});

test('hours in an answer that the file does not know', () => {
  const hours = { timeZone: 'America/Bogota', hours: 'Mo-Fr 08:00-18:00; Sa 09:00-13:00' };
  const answer = (text) => help({ ...hours, faq: [{ ...shipping, answer: text }, paying] });
  for (const text of [
    'Atendemos de 9:00 a 17:00.',
    'Nuestro horario: lunes a viernes, 8:00–19:00.',
    'Abrimos de 8 a. m. a 5 p. m.',
    'We are open from 9am to 5pm.',
  ]) {
    assert.deepEqual(told(answer(text)), ['contradictory_hours /faq/0/answer'], text);
  }
  for (const text of [
    'Atendemos de 8:00 a 18:00; los sábados, de 9:00 a 13:00.',
    'Abrimos de 8 a. m. a 6 p. m.',
    'El vuelo sale de 9:00 a 17:00 cada hora.',
    'Tarda de 2 a 5 días en el horario normal.',
  ]) {
    assert.deepEqual(told(answer(text)), [], text);
  }
});

test('dead links to answers', () => {
  const linked = { ...shipping, answer: 'Mira [esto](#ayuda/pago) y [aquello](#ayuda/nada).' };
  const [one, ...others] = findings(help({ faq: [linked, paying] }));
  assert.equal(one.code, 'dead_link');
  assert.match(one.message, /#ayuda\/nada/);
  assert.deepEqual(others, []);
});

test('dead links: a misspelt word before the id, an address without https', () => {
  const answer = (text) => help({ faq: [{ ...shipping, answer: text }, paying] });
  for (const [link, advice] of [
    ['#aiuda/pago', /write #ayuda\/ID/],
    ['#aiuda/nada', /write #ayuda\/ID/],
    ['#faq/pago', /write #ayuda\/ID/],
    ['www.olavide.example', /lacks its "https:\/\/"/],
    ['tienda.example.com/envios', /lacks its "https:\/\/"/],
  ]) {
    const [one, ...others] = findings(answer(`Mira [esto](${link}).`));
    assert.equal(one?.code, 'dead_link', link);
    assert.match(one.message, advice);
    assert.deepEqual(others, []);
  }
  for (const link of [
    '#help/pago',
    '#tarifas/2',
    '#/ruta',
    '#pie',
    'tarifas.pdf',
    '/envios',
    '/a#ayuda/pago',
    'https://www.a.example',
  ]) {
    assert.deepEqual(findings(answer(`Mira [esto](${link}).`)), [], link);
  }
});

test('missing translations, each once', () => {
  const file = help({
    languages: ['es', 'en'],
    faq: [{ id: 'a', question: { es: 'Envíos', en: 'Shipping' }, answer: { es: 'Dos días.' } }],
  });
  assert.deepEqual(
    findings(file).map(({ where }) => where),
    ['/faq/0/answer'],
  );
});

test('stale dates: in answers and notices', () => {
  const file = help({
    notices: [{ situation: 'Obras', until: '2026-11-20T00:00:00Z' }],
    faq: [
      { ...shipping, answer: 'Gratis hasta el 31 de octubre de 2026.' },
      { ...paying, answer: 'Hasta el 31 de diciembre de 2026, y desde el 1 de mayo.' },
      { ...returning, answer: 'Until October 31st, 2026.' },
    ],
  });
  assert.deepEqual(told(file), [
    'stale_date /faq/0/answer',
    'stale_date /faq/2/answer',
    'stale_date /notices/0',
  ]);
  assert.ok(told(file, '2027-01-01T12:00:00Z').includes('stale_date /faq/1/answer'));
});

test('unreadable prose, by the formula of its language', () => {
  const answer =
    'La indemnización correspondiente a la responsabilidad extracontractual derivada de circunstancias ' +
    'excepcionales imprevisibles requerirá documentación acreditativa complementaria, debidamente ' +
    'cumplimentada e intervenida administrativamente conforme a los procedimientos reglamentariamente establecidos.';
  const [one] = findings(help({ faq: [{ ...shipping, answer }, paying] }));
  assert.equal(one.code, 'unreadable');
  assert.match(one.message, /Hard to read \(score \d+ of 100\)/);
});

test('findings have a line, come in the file’s order and leave the status at 0', () => {
  const file = file_of(
    help({
      faq: [
        { ...shipping, answer: '[a](#ayuda/b)' },
        { ...paying, answer: '[a](#ayuda/c)' },
      ],
    }),
  );
  const { status, stdout } = run('check', file, '--content', '--at', at);
  assert.equal(status, 0);
  const lines = stdout.trim().split('\n');
  assert.match(
    lines[0],
    /^.*\.json:10:17: warning: \/faq\/0\/answer: the link #ayuda\/b leads nowhere/,
  );
  assert.equal(lines.length, 2);
});

test('a file with errors is not linted; without --content nothing changes', () => {
  const wrong = file_of(help({ langauges: 1, faq: [{ ...shipping, answer: '[a](#ayuda/b)' }] }));
  const { status, stdout } = run('check', wrong, '--content');
  assert.equal(status, 1);
  assert.doesNotMatch(stdout, /dead|nowhere/);
  assert.equal(
    run('check', file_of(help({ faq: [{ ...shipping, answer: '[a](#ayuda/b)' }] }))).stdout,
    '',
  );
});
