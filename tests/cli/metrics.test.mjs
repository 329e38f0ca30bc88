// `metrics` against figures counted by hand from the example log.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { demo_help, file_of, fixture, folder_of, json_of, run } from './command.mjs';

const log = fixture('reports/interactions.csv');
const at = ['--at', '2026-11-24T15:00:00Z'];
const minutes = (n) => n * 60;
const metrics = json_of('metrics', log, '--config', demo_help, ...at);
const channel = (list, name) => list.find((one) => one.channel === name);

test('B7: volume per channel, and the networks against phone and mail', () => {
  assert.equal(metrics.messages, 14);
  assert.deepEqual(metrics.volume.channels[0], {
    channel: 'x',
    messages: 5,
    cases: 4,
    share: 35.7,
  });
  assert.deepEqual(metrics.volume.compared, { networks: 9, phone: 3, email: 2, other: 0 });
});

test('B7: first response, in wall time and in the hours of the channel', () => {
  // Asked on Monday at 17:50 local, answered on Tuesday at 8:10; open 8:00-18:00: 10 + 10 minutes.
  const { first } = channel(metrics.responses.channels, 'facebook');
  assert.equal(first.wall.mean, minutes(14 * 60 + 20));
  assert.equal(first.open.mean, minutes(20));
  // c1: 20 minutes, c4: 30, c11: 40; c7 waits.
  const x = channel(metrics.responses.channels, 'x');
  assert.equal(x.first.wall.count, 3);
  assert.equal(x.first.wall.mean, minutes(30));
  assert.equal(x.first.wall.p90, minutes(40));
  assert.equal(x.unanswered, 1);
});

test('B7: a case counts for the channel on which it began, its average for each message', () => {
  const email = channel(metrics.responses.channels, 'email');
  assert.equal(email.first.wall, null); // c3 began on the phone, c6 has no answer
  assert.equal(email.average.wall.mean, minutes(24 * 60 + 30));
  const phone = channel(metrics.responses.channels, 'phone');
  assert.equal(phone.resolution.wall.count, 3);
  assert.equal(phone.handling.mean, Math.round((minutes(14) + minutes(9) + minutes(8)) / 3));
});

test('B7: all channels together', () => {
  const { first, unanswered } = metrics.responses.all;
  // c1, c2, c3, c4, c5, c9, c10, c11; not c6, c7, c8.
  assert.equal(first.wall.count, 8);
  assert.equal(unanswered, 3);
  const waited = [20, 14 * 60 + 20, 1, 30, 5, 1, 2, 40].map(minutes);
  assert.equal(first.wall.mean, Math.round(waited.reduce((a, b) => a + b) / 8));
});

test('C5: promised against kept', () => {
  assert.deepEqual(channel(metrics.promises, 'email'), {
    channel: 'email',
    made: 2,
    kept: 0,
    broken: 2,
    pending: 0,
    rate: 0,
  });
  assert.deepEqual(channel(metrics.promises, 'x'), {
    channel: 'x',
    made: 2,
    kept: 1,
    broken: 0,
    pending: 1,
    rate: 100,
  });
});

test('B7: sentiment conversion', () => {
  assert.deepEqual(metrics.sentiment, {
    began_negative: 3,
    ended_positive: 1,
    ended_neutral: 1,
    stayed_negative: 1,
    rate: 66.7,
  });
});

test('A8: the share of service talk on the brand account', () => {
  const { messages, service, share, due } = metrics.brand;
  assert.deepEqual(
    { messages, service, share, due },
    { messages: 7, service: 4, share: 57.1, due: true },
  );
  const strict = json_of('metrics', log, '--config', demo_help, ...at, '--brand-share', '60');
  assert.equal(strict.brand.due, false);
});

test('A7: Erlang C with its inputs', () => {
  const { staffing } = metrics;
  assert.equal(staffing.zone, 'America/Santo_Domingo');
  assert.equal(staffing.handling, Math.round((64 / 11) * 60));
  assert.equal(staffing.days, 6);
  assert.equal(staffing.hours.find(({ hour }) => hour === 9).mean, 0.83);
});

test('A7: the published example of Erlang C', () => {
  // 200 an hour of 3 minutes, 10 erlangs; with 14 agents 17.4% wait and 88.8% are answered within
  // 20 s, with 13 fewer than 80%: https://www.callcentrehelper.com/erlang-c-formula-example-121281.htm
  const row = 'x,2026-11-24T15:00:00Z\n';
  const busy = file_of(`channel,received_at\n${row.repeat(200)}`, '.csv');
  const { hours } = json_of(
    'metrics',
    'staffing',
    busy,
    '--handling',
    '3m',
    '--within',
    '20s',
  ).staffing;
  const { load, agents, service_level } = hours[0];
  assert.deepEqual({ load, agents, service_level }, { load: 10, agents: 14, service_level: 88.8 });
});

test('A7: a load of thousands of erlangs is no trouble', () => {
  const row = 'x,2026-11-24T15:00:00Z\n';
  const busy = file_of(`channel,received_at\n${row.repeat(30000)}`, '.csv');
  const { hours } = json_of('metrics', 'staffing', busy, '--handling', '6m').staffing;
  assert.equal(hours[0].load, 3000);
  assert.ok(hours[0].agents > 3000 && hours[0].agents < 3020, String(hours[0].agents));
});

test('E12: engagement rates by their formulas', () => {
  const { engagement } = json_of('metrics', 'engagement', fixture('reports/engagement.csv'));
  assert.deepEqual(
    engagement.map(({ rate }) => rate),
    [1.25, 1.67, 2, 2.49],
  );
  assert.match(engagement[0].formula, /retweets \+ mentions/);
  const without = file_of('network,active_followers,comments,likes\nfacebook,100,1,2\n', '.csv');
  const { status, stderr } = run('metrics', 'engagement', without);
  assert.equal(status, 2);
  assert.match(stderr, /:2: shares: is missing; write 0/);
});

test('a log without kinds and sentiments is judged by its texts', () => {
  const small = file_of(
    [
      {
        channel: 'x',
        account: 'brand',
        case: 1,
        text: 'Pésimo servicio, nadie responde',
        received_at: '2026-11-24T15:00:00Z',
      },
      {
        channel: 'x',
        account: 'brand',
        case: 1,
        text: '¡Muchas gracias, excelente!',
        received_at: '2026-11-24T16:00:00Z',
      },
    ]
      .map((line) => JSON.stringify(line))
      .join('\n'),
    '.jsonl',
  );
  const { sentiment, brand } = json_of('metrics', small);
  assert.equal(sentiment.ended_positive, 1);
  assert.equal(brand.service, 1);
});

test('the folder has Markdown, JSON and plots that are drawn', () => {
  const folder = folder_of();
  assert.equal(run('metrics', log, '--config', demo_help, ...at, '--out', folder).status, 0);
  assert.deepEqual(readdirSync(folder).sort(), [
    'metrics.json',
    'metrics.md',
    'response.svg',
    'staffing.svg',
    'volume.svg',
  ]);
  const markdown = readFileSync(join(folder, 'metrics.md'), 'utf8');
  for (const [, name] of markdown.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)) {
    assert.match(readFileSync(join(folder, name), 'utf8'), /^<svg [\s\S]*<rect[\s\S]*<\/svg>\n$/);
  }
  assert.deepEqual(JSON.parse(readFileSync(join(folder, 'metrics.json'), 'utf8')), metrics);
});

test('reports speak the company’s language, or the one asked for', () => {
  assert.match(run('metrics', log, '--config', demo_help, ...at).stdout, /^# Atención al cliente/);
  assert.match(
    run('metrics', log, '--config', demo_help, ...at, '--lang', 'en').stdout,
    /^# Customer service/,
  );
  assert.equal(run('metrics', log, '--lang', 'de').status, 2);
});
