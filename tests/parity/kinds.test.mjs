// The kinds of message, on sentences of our own; the same bytes from both commands.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { read_lines, run_both, to_lines } from './both.mjs';

const rows = read_lines(
  fileURLToPath(new URL('../fixtures/guidance/kinds/data.jsonl', import.meta.url)));
const config = fileURLToPath(new URL('../../demo-site/help.json', import.meta.url));
const at = '2026-11-24T15:00:00Z';

const { lines } = run_both(['guide', '--config', config],
  to_lines(rows.map(({ text, lang }) => ({ text, lang, at }))));
const kinds = lines.map((line) => JSON.parse(line).kind);

for (const lang of ['es', 'en']) {
  test(`kinds of messages in ${lang}`, () => {
    const of = rows.map((row, i) => ({ ...row, kind: kinds[i] })).filter((row) => row.lang === lang);
    const wrong = of.filter(({ label, kind }) => label !== kind);
    const told = wrong.map(({ text, label, kind }) => `${label}, not ${kind}: ${text}`).join('\n');
    assert.ok(of.length > 150);
    assert.ok(wrong.length * 20 <= of.length, told);
  });
}
