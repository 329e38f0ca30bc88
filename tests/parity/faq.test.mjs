// Every query of every public set, answered by both commands with the same bytes.
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { file_of, read_lines, run_both, to_lines } from './both.mjs';

const sets = fileURLToPath(new URL('../fixtures/faq-sets/', import.meta.url));
const at = '2026-11-24T15:00:00Z';

/** A set as a site's help.json: its own alternatives, and a contact to hand over to. */
function help_of(faqs) {
  const lang = faqs[0].lang;
  const faq = faqs.map(({ id, question, answer, alternatives }) => ({
    id,
    question,
    ...(answer ? { answer } : {}),
    ...(alternatives?.length > 0 ? { alternatives } : {}),
  }));
  const contacts = [{ id: 'mail', kind: 'email', value: 'help@example.com', replyWithin: '4h' }];
  const hours = { timeZone: 'America/New_York', hours: 'Mo-Fr 09:00-18:00' };
  return { version: 1, languages: [lang], ...hours, contacts, faq };
}

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
