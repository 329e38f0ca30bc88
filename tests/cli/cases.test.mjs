// `cases`: what is late, due, forgotten and to follow up, on the example log.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { demo_help, file_of, fixture, json_of, run } from './command.mjs';

const log = fixture('reports/interactions.csv');
const at = (instant) => ['--at', instant];
const keys = (list) => list.map((one) => one.case);
const cases = json_of('cases', log, '--config', demo_help, ...at('2026-11-24T15:00:00Z'));

test('C5: late and due, the longest overdue first', () => {
  assert.deepEqual(keys(cases.late), ['c8', 'c6']);
  assert.deepEqual(keys(cases.due), ['c7']);
});

test('C5: without a promise in the log, the protocol’s counts', () => {
  const [claim] = cases.late;
  assert.equal(claim.promise_from, 'protocol');
  assert.equal(claim.promised_by, '2026-11-20T22:00:00Z'); // Wednesday 16:00 and two business days
});

test('C5: without a promise at all, what does not move is forgotten', () => {
  const alone = json_of('cases', log, ...at('2026-11-24T15:00:00Z'));
  assert.deepEqual(keys(alone.forgotten), ['c8']);
  const later = json_of('cases', log, ...at('2026-11-24T15:00:00Z'), '--forgotten-after', '300h');
  assert.deepEqual(later.forgotten, []);
});

test('C5: answered and never closed is forgotten, too', () => {
  const open = file_of(
    'case,channel,received_at,replied_at\n1,x,2026-11-01T10:00:00Z,2026-11-01T11:00:00Z\n',
    '.csv',
  );
  const [one] = json_of('cases', open, ...at('2026-11-24T15:00:00Z')).forgotten;
  assert.equal(one.reason, 'not_closed');
  assert.equal(one.since, '2026-11-01T11:00:00Z');
});

test('C14: to follow up from the day on, until it was done', () => {
  assert.deepEqual(keys(cases.follow_up), ['c3']);
  const before = json_of('cases', log, '--config', demo_help, ...at('2026-11-23T23:00:00Z'));
  assert.deepEqual(keys(before.follow_up), []); // c3's first follow-up gave way to a later one
});

test('C14: the day begins at the company’s midnight', () => {
  const midnight = (instant) =>
    json_of('cases', log, '--config', demo_help, ...at(instant)).follow_up;
  assert.equal(midnight('2026-11-24T03:59:59Z').length, 0);
  assert.equal(midnight('2026-11-24T04:00:00Z').length, 1);
});

test('waiting counts the hours in which the channel is open', () => {
  const [due] = cases.due; // x, Monday to Saturday 8-20 local: Monday 10:00 to Tuesday 11:00
  assert.equal(due.waiting, 13 * 3600);
});

test('C11: personal data of customers is masked', () => {
  const open = file_of(
    'case,channel,received_at,text\n1,x,2026-11-01T10:00:00Z,"Llámenme al 809-555-0123"\n',
    '.csv',
  );
  const { stdout } = run('cases', open, ...at('2026-11-24T15:00:00Z'));
  assert.match(stdout, /Llámenme al/);
  assert.doesNotMatch(stdout, /555/);
});

test('what is later than the present is not there yet', () => {
  // c1 was answered at 13:25, c2 the next morning
  const evening = json_of('cases', log, ...at('2026-11-16T22:00:00Z'));
  assert.deepEqual(keys(evening.due), ['c2']);
  const noon = json_of('cases', log, ...at('2026-11-16T13:20:00Z'));
  assert.deepEqual(keys(noon.due), ['c1']);
  const early = json_of('cases', log, ...at('2026-11-16T12:00:00Z'));
  assert.deepEqual([early.late, early.due, early.forgotten], [[], [], []]);
});
