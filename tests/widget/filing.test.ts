import assert from 'node:assert/strict';
import { test } from 'node:test';
import { backOff } from '../../widget/src/filing/delivery';
import { kindOf, mailOf, messageOf, newDraft } from '../../widget/src/filing/draft';
import type { FilingHost } from '../../widget/src/filing/host';
import { shortReference } from '../../widget/src/filing/post';
import es from '../../widget/src/i18n/filing/es';

const host = {
  contact: { id: 'formulario', endpoint: '/pqr' },
  lang: 'es',
  page: 'https://t.example/tarifas',
  brand: 'Tienda',
  email: 'ayuda@t.example',
  promised: 'mañana a las 10:00',
} as FilingHost;

test('waits double from a second to five minutes, a fifth less at most', () => {
  assert.deepEqual(
    [0, 1, 2, 3].map((attempt) => backOff(attempt, 0)),
    [1000, 2000, 4000, 8000],
  );
  for (let attempt = 0; attempt < 40; ++attempt) {
    for (const random of [0, 0.5, 0.999]) {
      const wait = backOff(attempt, random);
      assert.ok(wait >= 800 && wait <= 300_000, `${attempt}: ${wait}`);
    }
  }
});

test('every draft has a key of its own, which is a UUID', () => {
  const keys = Array.from({ length: 50 }, () => newDraft('', '').key);
  assert.equal(new Set(keys).size, 50);
  for (const key of keys)
    assert.match(key, /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  assert.match(shortReference(keys[0] ?? ''), /^[\dA-F]{8}$/);
});

test('a message says what was written, and nothing else', () => {
  const draft = { ...newDraft(' Llegó roto. ', ''), kind: kindOf('claim'), keep: true };
  const message = messageOf(draft, host, Date.UTC(2026, 10, 24, 15));
  assert.equal(message.endpoint, 'https://t.example/pqr');
  assert.equal(message.kept, true);
  assert.deepEqual(JSON.parse(message.body ?? ''), {
    id: draft.key,
    kind: 'claim',
    message: 'Llegó roto.',
    lang: 'es',
    page: 'https://t.example/tarifas',
    contact: 'formulario',
    writtenAt: '2026-11-24T15:00:00Z',
  });
});

test('kinds that the form does not offer are questions', () => {
  for (const word of ['thanks', 'human', 'abuse', '__proto__', undefined, 3])
    assert.equal(kindOf(word), 'question');
  assert.equal(kindOf('petition'), 'petition');
});

test('a prepared mail has the masked text, the kind and the reference', () => {
  const draft = { ...newDraft('tarjeta 4111', ''), kind: kindOf('claim') };
  const mail = decodeURIComponent(mailOf(draft, 'tarjeta •••', host, es) ?? '');
  assert.match(mail, /^mailto:ayuda@t\.example\?subject=Reclamo/);
  assert.match(mail, /tarjeta •••/);
  assert.ok(mail.includes(shortReference(draft.key)));
  assert.equal(mailOf(draft, '', { ...host, email: null }, es), null);
});
