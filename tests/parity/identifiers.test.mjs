// Identifiers of ten countries in sentences: the valid ones with their exact spans, none of the
// invalid ones; the same bytes from both commands.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { read_lines, run_both, to_lines } from './both.mjs';

const rows = read_lines(
  fileURLToPath(new URL('../fixtures/guidance/identifiers/data.jsonl', import.meta.url)));
const config = fileURLToPath(new URL('../../demo-site/help.json', import.meta.url));

test('identifiers in sentences', () => {
  const at = '2026-11-24T15:00:00Z';
  const { lines } = run_both(['guide', '--config', config], to_lines(rows.map(({ text }) => ({ text, at }))));
  const wrong = rows.filter(({ text, number, label, type }, i) => {
    const bytes = Buffer.from(text);
    const found = JSON.parse(lines[i]).personal_data
      .filter((item) => item.type === 'national_id' || item.type === 'tax_id')
      .map((item) => `${item.type} ${bytes.subarray(item.start, item.end)}`);
    return label === 'valid' ? !found.includes(`${type} ${number}`) : found.length > 0;
  });
  assert.ok(rows.length > 600);
  assert.deepEqual(wrong.map(({ text, label }) => `${label}: ${text}`), []);
});
