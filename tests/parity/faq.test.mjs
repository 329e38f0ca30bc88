// Every query of every public set, answered by both commands with the same bytes.
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { file_of, read_lines, run_both, to_lines } from './both.mjs';
import { at, help_of } from './sets.mjs';

const sets = fileURLToPath(new URL('../fixtures/faq-sets/', import.meta.url));
for (const name of readdirSync(sets).filter((set) => existsSync(`${sets}${set}/faqs.jsonl`))) {
  test(`ask on ${name}`, () => {
    const config = file_of(help_of(read_lines(`${sets}${name}/faqs.jsonl`)));
    const queries = read_lines(`${sets}${name}/queries.jsonl`);
    const lines = to_lines(queries.map(({ query, lang }) => ({ query, lang, at })));
    const { status, lines: answers } = run_both(['ask', '--config', config], lines);
    assert.equal(status, 0);
    assert.equal(answers.length, queries.length);
    assert.ok(answers.every((answer) => JSON.parse(answer).decision));
  });
}
