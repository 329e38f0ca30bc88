import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StatusResult } from '../../wasm/ventanilla-core';
import { daysFrom, type StatusAt } from '../../widget/src/hours/days';
import { nameOn, namedDays } from '../../widget/src/hours/special';
import { dateOf, midnight } from '../../widget/src/hours/zone';

const iso = (time: number): string => new Date(time).toISOString().slice(0, 16);

/** A desk that is open in some stretches of UTC. */
function openIn(...stretches: Array<[from: string, to: string]>): StatusAt {
  const edges = stretches.flat().map((text) => Date.parse(`${text}Z`));
  return (time) => {
    const passed = edges.filter((edge) => edge <= time).length;
    const next = edges[passed];
    const state = passed % 2 ? 'open' : 'closed';
    const next_change = next === undefined ? null : new Date(next).toISOString();
    return { state, next_change } as StatusResult;
  };
}

const spansOf = (...args: Parameters<typeof daysFrom>): string[][] =>
  daysFrom(...args).map(({ spans }) => spans.map(({ from, to }) => `${iso(from)} ${iso(to)}`));

test('a span past midnight stays with the day on which it starts', () => {
  const status = openIn(
    ['2026-11-23T22:00', '2026-11-24T03:00'],
    ['2026-11-24T22:00', '2026-11-25T03:00'],
  );
  assert.deepEqual(spansOf(status, '2026-11-24', 2, 'UTC'), [
    ['2026-11-24T22:00 2026-11-25T03:00'],
    [],
  ]);
});

test('what is open for days is cut at midnights', () => {
  const status = openIn(['2026-11-20T00:00', '2026-11-25T06:00']);
  const days = daysFrom(status, '2026-11-23', 3, 'UTC');
  assert.deepEqual(
    days.map(({ whole }) => whole),
    [true, true, false],
  );
  assert.equal(iso(days[2]?.spans[0]?.to ?? 0), '2026-11-25T06:00');
  const always = daysFrom(openIn(['2020-01-01T00:00', '2999-01-01T00:00']), '2026-11-23', 7, 'UTC');
  assert.ok(always.every(({ whole }) => whole));
  assert.equal(always.length, 7);
});

test('always open, without any next change, is the whole of each day', () => {
  const status: StatusAt = () => ({ state: 'open', next_change: null }) as StatusResult;
  assert.ok(daysFrom(status, '2026-03-27', 7, 'Europe/Madrid').every(({ whole }) => whole));
});

test('midnight is that of the zone, also where the clock jumps over it', () => {
  assert.equal(iso(midnight('2026-11-24', 'America/Santo_Domingo')), '2026-11-24T04:00');
  assert.equal(iso(midnight('2026-03-29', 'Europe/Madrid')), '2026-03-28T23:00');
  assert.equal(iso(midnight('2026-03-30', 'Europe/Madrid')), '2026-03-29T22:00');
  // Santiago goes from 24:00 to 01:00 on September 6 and from 24:00 to 23:00 on April 5.
  assert.equal(iso(midnight('2026-09-06', 'America/Santiago')), '2026-09-06T04:00');
  assert.equal(iso(midnight('2026-04-05', 'America/Santiago')), '2026-04-05T04:00');
  assert.equal(dateOf(Date.parse('2026-11-24T03:59Z'), 'America/Santo_Domingo'), '2026-11-23');
});

test('the last of the named days that meet holds', () => {
  const named = namedDays(
    {
      holidays: ['2026-12-25', { date: '2026-12-26', name: 'Fiesta' }],
      special: [{ from: '2026-12-24', to: '2026-12-26', hours: 'off', note: { es: 'Vacaciones' } }],
    },
    'es',
  );
  assert.deepEqual(nameOn(named, '2026-12-26'), [['es', 'Vacaciones']]);
  assert.deepEqual(nameOn(named, '2026-12-27'), []);
  assert.deepEqual(namedDays(null, 'es'), []);
  assert.deepEqual(namedDays({ holidays: 7, special: [null] }, 'es'), []);
});
