// Lines that are wrong in every way: each gets its own error, and both commands the same one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { file_of, run_both } from './both.mjs';

const bytes = (...values) => Buffer.from(values);
const text = (value) => Buffer.from(value);
const quoted = (inside) => Buffer.concat([text('{"query":"'), inside, text('"}')]);
const at = '"at":"2026-11-24T15:00:00Z"';

const not_json = [
  text('{'), text('}'), text('{"query":"a"'), text('{"query" "a"}'), text("{'query':'a'}"),
  text('{"query":"a",}'), text('[1,]'), text('nul'), text('NaN'), text('-'), text('01'),
  text('1.'), text('1e'), text('+1'), text('{"query":"a"} x'), text('{"query":"a"}{"query":"b"}'),
  text('// comment'), text('"\\x"'), text('"\\u12"'), text('"'), text('"\t"'), text('\ufeff{}'),
  text('\u00a0{}'), text('1e400'), text('-1e400'),
  text('{"query":"\\ud800"}'), text('{"query":"\\udc00\\ud800"}'), text('{"query":"\\ud800x"}'),
  bytes(0x00), bytes(0xff), quoted(bytes(0xc0, 0x80)), quoted(bytes(0xed, 0xa0, 0x80)),
  quoted(bytes(0xf4, 0x90, 0x80, 0x80)), quoted(bytes(0xe2, 0x82)), quoted(bytes(0x80)),
  quoted(bytes(0x00)), quoted(bytes(0x1f)), text('['.repeat(65) + ']'.repeat(65)),
  text('{"a":'.repeat(100_000)), text('['.repeat(100_000)),
];
const wrong_shape = [
  'null', 'true', '1', '"a"', '[]', '{}', '{"query":null}', '{"query":1}', '{"query":["a"]}',
  '{"query":{"es":"a"}}', `{"query":"a","lang":1,${at}}`,
  '{"query":"a","at":1}', '{"query":"a","at":"yesterday"}', '{"query":"a","at":"2026-02-30T00:00:00Z"}',
  '{"query":"a","at":"2026-11-24"}', '{"query":"a","at":""}', '{"query":"a","at":"9999-01-01T00:00:00Z"}',
];
const odd_but_right = [
  `{"query":"",${at}}`, `{"query":"hola","extra":{"a":[1,2,{"b":null}]},${at}}`,
  `{"query":"a","query":"hola",${at}}`, ` { "query" : "hola" , ${at} } `, `{"query":"hola",${at}}\r`,
  `{"query":"\\u0000\\u0001",${at}}`, `{"query":"😀 ñ \\ud83d\\ude00",${at}}`,
  `{"query":"hola","lang":"xx",${at}}`, `{"query":"hola","lang":"",${at}}`,
  `{"query":"hola","at":"2026-11-24T15:00:00.999+05:30"}`, `{"query":"${'largo '.repeat(20_000)}",${at}}`,
  `{"query":"hola","n":1e308,"m":-0.0,"k":123456789012345678901234567890,${at}}`,
  `{"query":"hola","__proto__":{"query":"x"},${at}}`, `{"2":1,"1":2,"query":"hola",${at}}`,
  `{"query":"hola",${at},"deep":${'['.repeat(63)}${']'.repeat(63)}}`,
];

const help = {
  version: 1,
  languages: ['es'],
  faq: [{ id: 'saludo', question: 'Hola, ¿cómo empiezo?', answer: 'Así.' }],
};
const joined = (lines) => Buffer.concat(lines.flatMap((line) => [Buffer.from(line), text('\n')]));
const is_error = (line) => 'error' in JSON.parse(line);

for (const command of ['ask', 'guide', 'hours', 'deadline']) {
  const words = ['ask', 'guide'].includes(command) ? [command, '--config', file_of(help)] : [command];
  const text_key = command === 'guide' ? 'text' : 'query';
  const as_key = (line) => line.replaceAll('"query"', `"${text_key}"`);

  test(`${command}: what is not JSON`, () => {
    const { status, lines } = run_both(words, joined(not_json));
    assert.equal(status, 1);
    assert.equal(lines.length, not_json.length);
    for (const line of lines) {
      assert.equal(JSON.parse(line).error?.code, 'invalid_json', line);
      assert.doesNotMatch(line, /nlohmann|json\.exception|SyntaxError|position \d/);
      assert.match(JSON.parse(line).error.message, /^column \d+: /);
    }
  });
  test(`${command}: JSON of a wrong shape`, () => {
    const { status, lines } = run_both(words, joined(wrong_shape.map(as_key)));
    assert.equal(status, 1);
    assert.equal(lines.filter(is_error).length, wrong_shape.length, lines.find((l) => !is_error(l)));
  });
  test(`${command}: odd, but right`, () => {
    const { lines } = run_both(words, joined(odd_but_right.map(as_key)));
    assert.equal(lines.length, odd_but_right.length);
    if (command === 'ask') assert.deepEqual(lines.filter(is_error), []);
  });
}

test('blank lines, and a last line without its end', () => {
  const line = '{"hours":"24/7","zone":"UTC","at":"2026-11-24T15:00:00Z"}';
  const { status, lines } = run_both(['hours'], `\n  \n\t\n\r\n${line}\r\n\n${line}`);
  assert.equal(status, 0);
  assert.equal(lines.length, 2);
  assert.deepEqual(run_both(['hours'], '').lines, []);
});

test('a bad line does not end the run', () => {
  const line = '{"hours":"24/7","zone":"UTC","at":"2026-11-24T15:00:00Z"}';
  const { status, lines } = run_both(['hours'], `{\n${line}\n`);
  assert.equal(status, 1);
  assert.deepEqual(lines.map(is_error), [true, false]);
});

test('wrong arguments', () => {
  for (const words of [[], ['sing'], ['ask'], ['ask', '--config'], ['ask', '--config', '/nowhere'],
                       ['ask', '--limit', 'x', '--config', file_of(help)], ['check'],
                       ['check', '/nowhere'], ['hours', '--nonsense'],
                       ['ask', '--config', file_of('{')], ['hours', '/tmp'], ['check', '/tmp'], ['ask', '--config', '/tmp'],
                        ['ask', '--config', file_of({ version: 2 })]]) {
    assert.equal(run_both(words).status, 2, words.join(' '));
  }
});

test('lines of hours that cannot be', () => {
  const line = (values) =>
    JSON.stringify({ hours: 'Mo-Fr 09:00-18:00', zone: 'UTC', at: '2026-11-24T15:00:00Z', ...values });
  const wrong = [{ zone: 'Mars/Olympus' }, { zone: 'America' }, { zone: 'America/Argentina' },
                 { zone: 'localtime' }, { zone: 'posixrules' }, { zone: 'Factory' }, { zone: 'right/UTC' },
                 { zone: 'posix/UTC' }, { at: '2026-11-24T15:00:00' }, { zone: '' }, { zone: '../etc/passwd' }, { zone: 5 }, { zone: null },
                 { hours: 'Mo-Xx' }, { hours: 'Mo 09:00+' }, { hours: 3 },
                 { hours: ' '.repeat(5000) }, { holidays: 'x' }, { holidays: ['2026-02-30'] },
                 { holidays: [{}] }, { holidays: [3] }, { at: '1969-12-31T23:59:59Z' }];
  const { lines } = run_both(['hours'], wrong.map(line).join('\n'));
  assert.equal(lines.filter(is_error).length, wrong.length, lines.find((l) => !is_error(l)));
  const minutes = [-1, 1.5, 1e9, '30', null, true].map((value) => line({ minutes: value }));
  run_both(['deadline'], minutes.join('\n'));
});
