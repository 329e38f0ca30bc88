// Wrong logs: where, and what to write instead; and never a report of a part of them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { file_of, json_of, run } from './command.mjs';

const head = 'channel,received_at,replied_at';
const right = 'x,2026-11-24T15:00:00Z,2026-11-24T15:10:00Z';

const wrong = {
  'a time without offset': [
    `${head}\nx,2026-11-24 15:00,`,
    /:2: received_at: .* has no offset; add Z/,
  ],
  'a day that does not exist': [
    `${head}\nx,2026-02-30T10:00:00Z,`,
    /:2: received_at: .* is not an instant/,
  ],
  'times that run backwards': [
    `${head}\nx,2026-11-24T15:00:00Z,2026-11-24T14:00:00Z`,
    /:2: replied_at: is before received_at/,
  ],
  'a word of no list': [
    'channel,received_at,sentiment\nx,2026-11-24T15:00:00Z,furious',
    /:2: sentiment: "furious" is none of negative, neutral, positive/,
  ],
  'an empty cell that is needed': [
    `${head}\n${right}\n,2026-11-24T15:00:00Z,`,
    /:3: channel: is missing/,
  ],
  'a column that is needed': [
    'canal,fecha\nx,2026-11-24',
    /no column "received_at" or "recibido"; there are: canal, fecha/,
  ],
  'more cells than columns': [`${head}\n${right},extra`, /:2: 4 cells under 3 columns/],
  'a quote that never ends': [`${head}\n"x,2026-11-24T15:00:00Z,`, /:\d+: Quote Not Closed/],
  'nothing at all': ['', /empty/],
  'only a header': [head, /no rows/],
  'JSON of another shape': ['{"channel": "x"}\n[1]', /:2: not an object/],
  'JSON cut short': ['{"channel": "x"', /:1: not JSON/],
};
for (const [name, [content, message]] of Object.entries(wrong)) {
  test(`a log with ${name}`, () => {
    const { status, stdout, stderr } = run('metrics', file_of(content, '.csv'));
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.match(stderr, message);
  });
}

test('all problems of a file are told at once', () => {
  const { stderr } = run('metrics', file_of(`${head}\nx,a,\ny,b,\n`, '.csv'));
  assert.match(stderr, /:2: received_at/);
  assert.match(stderr, /:3: received_at/);
});

const forms = {
  semicolons: `${head.replaceAll(',', ';')}\n${right.replaceAll(',', ';')}\n`,
  tabs: `${head.replaceAll(',', '\t')}\n${right.replaceAll(',', '\t')}\n`,
  'a byte order mark and CRLF': `\ufeff${head}\r\n${right}\r\n`,
  'Spanish names in capitals': `Canal,Recibido,Respondido\n${right}\n`,
  'an offset': `${head}\nTwitter,2026-11-24T11:00:00-04:00,2026-11-24 11:10:00 -0400\n`,
  'columns nobody asked for': `note,${head}\n"a, ""b""\nc",${right}\n`,
  'JSON lines': `${JSON.stringify({ channel: 'x', received_at: '2026-11-24T15:00:00Z', replied_at: '2026-11-24T15:10:00Z', n: null })}\n\n`,
};
for (const [name, content] of Object.entries(forms)) {
  test(`a log with ${name}`, () => {
    const { responses } = json_of('metrics', file_of(content, '.csv'));
    assert.equal(responses.channels[0].channel, 'x');
    assert.equal(responses.channels[0].first.wall.mean, 600);
  });
}

test('a line after a cell with line ends is named rightly', () => {
  const content = `note,${head}\n"a\nb\nc",${right}\n"d\ne",x,never,\n`;
  assert.match(run('metrics', file_of(content, '.csv')).stderr, /:5: received_at: "never"/);
});
