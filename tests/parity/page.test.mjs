// The customer's page, with the packs of its language alone, answers as the native command does.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { page_desk } from '../support/page_core.mjs';
import { file_of, read_lines, run_native, to_lines } from './both.mjs';
import { at, help_of } from './sets.mjs';

const sets = fileURLToPath(new URL('../fixtures/faq-sets/', import.meta.url));

async function compare(help, lines, zone) {
  const native = run_native(['ask', '--explain', '--config', file_of(help)], to_lines(lines));
  const desk = await page_desk(help, zone);
  lines.forEach((line, i) => {
    const expected = in_units(JSON.parse(native[i]), line.query);
    assert.deepEqual(desk.ask(line, { explain: true }), expected, line.query);
  });
}

/** The command counts bytes of the query, the page UTF-16 units. */
function in_units(result, query) {
  const bytes = Buffer.from(query);
  const units = (offset) => bytes.subarray(0, offset).toString().length;
  for (const word of result.matches.flatMap(({ words }) => words)) {
    Object.assign(word, { start: units(word.start), end: units(word.end) });
  }
  return result;
}

const new_york = { name: 'America/New_York', initialOffset: -5 * 3600, transitions: [] };
for (const name of readdirSync(sets).filter((set) => existsSync(`${sets}${set}/faqs.jsonl`))) {
  test(`ask on ${name}`, async () => {
    const queries = read_lines(`${sets}${name}/queries.jsonl`);
    const lines = queries.map(({ query, lang }) => ({ query, lang, at }));
    await compare(help_of(read_lines(`${sets}${name}/faqs.jsonl`)), lines, new_york);
  });
}

test('ask on the demo, in both of its languages and without a language', async () => {
  const help = JSON.parse(readFileSync(new URL('../../demo-site/help.json', import.meta.url), 'utf8'));
  const queries = help.expect.map(({ query }) => query);
  const lines = queries.flatMap((query) => [
    { query, at },
    { query, lang: 'en', at },
    { query: query.slice(0, 5), page: '/equipaje', at },
  ]);
  await compare(help, lines, { name: help.timeZone, initialOffset: -4 * 3600, transitions: [] });
});
