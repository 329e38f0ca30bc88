// 10,000 queries of the public sets, mangled in ways that people and machines mangle text, answered
// by both commands with the same bytes.
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { random, withTypo, withoutAccents } from '../eval/mutate.mjs';
import { toHelp } from '../eval/convert.mjs';
import { file_of, read_lines, run_both, to_lines } from './both.mjs';

const folder = fileURLToPath(new URL('../fixtures/faq-sets/', import.meta.url));
const sets = readdirSync(folder).filter((set) => existsSync(`${folder}${set}/faqs.jsonl`));
const COUNT = 10_000;
const at = '2026-11-24T15:00:00Z';

const ODD = ['🙏', '¿', 'ÑANDÚ', '\u0301', '\u00a0', 'ß', 'Œuf', '\ud83d\ude00', '1234567890', 'q', 'xq', '\t', "l'"];
const pick = (items, next) => items[Math.floor(next() * items.length)];

/** Each takes a query, a source of chance and all queries. */
const mutations = [
  withTypo,
  (query, next) => withTypo(withTypo(query, next), next),
  withoutAccents,
  (query) => query.toUpperCase(),
  (query) => query.replace(/\s+/g, ''),
  (query, next) => query.slice(0, 1 + Math.floor(next() * query.length)),
  (query, next) => query.slice(Math.floor(next() * query.length)),
  (query, next) => query.split(' ').sort(() => next() - 0.5).join(' '),
  (query, next) => query.replace(/(\p{L}{3})(\p{L}{3})/u, '$1 $2') + pick(ODD, next),
  (query, next, all) => `${query} ${pick(all, next)}`,
  (query, next) => `${pick(ODD, next)}${query.normalize('NFD')}`,
  (query) => `${query}. `.repeat(8),
];

const next = random(20_261_124);
for (const [i, set] of sets.entries()) {
  const count = Math.floor(COUNT / sets.length) + (i < COUNT % sets.length ? 1 : 0);
  test(`ask on ${count} mangled queries of ${set}`, () => {
    const config = file_of(toHelp(`${folder}${set}`));
    const all = read_lines(`${folder}${set}/queries.jsonl`).map(({ query }) => query);
    const queries = Array.from({ length: count }, () =>
      pick(mutations, next)(pick(all, next), next, all).toWellFormed());
    const { status, lines } = run_both(
      ['ask', '--config', config, '--explain'],
      to_lines(queries.map((query) => ({ query, at }))),
    );
    assert.equal(status, 0);
    assert.equal(lines.length, count);
    assert.ok(new Set(lines).size > count / 2, 'the queries are not all answered alike');
  });
}
