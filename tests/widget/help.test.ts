import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filterEntries, fitsPage, readSearched, suggestEntries } from '../../widget/src/help/filter';
import { chooseLanguage, plainIn, textIn } from '../../widget/src/help/model';
import { nextNoticeChange, noticesAt, readNotices } from '../../widget/src/help/notices';
import { readHelp } from '../../widget/src/help/read';
import { roughPersonalData, scrub } from '../../widget/src/help/scrub';

const file = {
  version: 1,
  languages: ['es', 'en'],
  brand: { name: 'Tienda' },
  contacts: [
    { id: 'marca', kind: 'social', network: 'x', handle: '@T', role: 'brand' },
    { id: 'tel', kind: 'phone', value: '+34 900 100 200' },
    { id: 'servicio', kind: 'social', network: 'x', handle: '@TAyuda', role: 'service' },
    { id: 'raro', kind: 'paloma' },
  ],
  notices: [{ situation: 'Avería', from: '2026-01-01T00:00:00Z', until: '2026-01-02T00:00:00Z' }],
  faq: [
    {
      id: 'envio',
      question: { es: '¿Cuánto tarda el envío?', en: 'How long is delivery?' },
      answer: 'Dos días',
    },
    { id: 'envio', question: 'otra vez' },
    { question: 'sin id' },
    {
      id: 'pago',
      question: '¿Cómo pago?',
      pages: ['/caja*'],
      price: { amount: 3, currency: 'EUR' },
    },
    7,
  ],
};

test('what is usable is taken and the rest left', () => {
  const help = readHelp(file);
  assert.ok(help);
  assert.deepEqual(
    help.entries.map(({ id }) => id),
    ['envio', 'pago'],
  );
  assert.equal(plainIn(help.brand, 'en'), 'Tienda');
  assert.deepEqual(help.entries[1]?.price, { amount: 3, currency: 'EUR' });
});

test('the service account comes before the brand account, all else as written', () => {
  assert.deepEqual(
    readHelp(file)?.contacts.map(({ id }) => id),
    ['tel', 'servicio', 'marca'],
  );
});

test('any JSON value is read without an exception', () => {
  const odd = [
    null,
    1,
    'x',
    [],
    { faq: {}, contacts: 3, languages: 'es', notices: [[]] },
    { faq: [{ id: 1 }] },
  ];
  for (const value of odd) {
    assert.doesNotThrow(() => readHelp(value));
    assert.deepEqual(readNotices(value, 'es'), []);
  }
  assert.equal(readHelp([]), null);
  assert.deepEqual(readHelp({})?.entries, []);
});

test('texts fall back by subtag, then to the first language', () => {
  const texts = [
    ['es', 'hola'],
    ['pt-BR', 'oi'],
  ] as const;
  assert.deepEqual(textIn(texts, 'pt'), { lang: 'pt-BR', text: 'oi' });
  assert.deepEqual(textIn(texts, 'fr'), { lang: 'es', text: 'hola' });
  assert.equal(textIn([], 'fr'), null);
});

test('the language is the first wanted one that the file offers', () => {
  assert.equal(chooseLanguage(['fr-CA', 'en-US', 'es'], ['es', 'en']), 'en');
  assert.equal(chooseLanguage(['pt-PT'], ['es', 'pt-BR']), 'pt-BR');
  assert.equal(chooseLanguage(['ja'], ['es', 'en']), 'es');
});

test('notices are in force from "from" and before "until"', () => {
  const notices = readNotices(file, 'es');
  const [from, until] = [Date.UTC(2026, 0, 1), Date.UTC(2026, 0, 2)];
  assert.deepEqual(
    [from - 1, from, until - 1, until].map((at) => noticesAt(notices, at).length),
    [0, 1, 1, 0],
  );
  assert.deepEqual(
    [from - 1, from, until].map((at) => nextNoticeChange(notices, at)),
    [from, until, Infinity],
  );
});

test('the plain filter ignores accents and case', () => {
  const searched = readSearched(readHelp(file)!, file);
  assert.deepEqual(filterEntries(searched, 'CUANTO tarda el envio', 5), ['envio']);
  assert.deepEqual(filterEntries(searched, 'zz', 5), []);
});

test('page patterns', () => {
  const fits: Array<[string, string, boolean]> = [
    ['/caja*', '/caja/2', true],
    ['/caja', '/caja/2', false],
    ['*', '/', true],
    ['/a*c', '/abc', true],
    ['/a*c', '/ab', false],
    ['/ab*ba', '/aba', false],
    ['*/b/*', '/a/b/c', true],
  ];
  for (const [pattern, path, fit] of fits)
    assert.equal(fitsPage(pattern, path), fit, `${pattern} ${path}`);
  assert.deepEqual(suggestEntries(readSearched(readHelp(file)!, file), '/caja', 5), ['pago', 'envio']);
});

test('numbers and addresses are removed without the core', () => {
  const text = 'soy ana@correo.example, tarjeta 4111 1111 1111 1111, pedido 123';
  const clean = scrub(text, roughPersonalData(text));
  assert.equal(clean, 'soy •••, tarjeta •••, pedido 123');
  const said: Array<[string, string]> = [
    ['mi contraseña es Perro99, ayuda', 'mi contraseña es •••, ayuda'],
    ['my password: s3cret', 'my password: •••'],
    ['clave 1234', 'clave •••'],
    ['olvidé mi contraseña', 'olvidé mi contraseña'],
    ['la contraseña es incorrecta', 'la contraseña es incorrecta'],
  ];
  for (const [text, expected] of said) assert.equal(scrub(text, roughPersonalData(text)), expected);
});
