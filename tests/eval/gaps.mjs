// How well `gaps` puts questions together: 2,000 of CLINC150's, each with its intent. Prints, for
// the clusters as they are, how many questions are in a cluster that is mostly of their own intent,
// and how many are not alone.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const path_of = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const count = 2000;

const rows = readFileSync(path_of('tests/fixtures/faq-sets/clinc150_en/queries.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(0, count)
  .map((line) => JSON.parse(line));
/** Questions outside every intent are each of their own. */
const intents = new Map(rows.map(({ query, relevant }) => [query, relevant[0] ?? query]));

function clusters() {
  const folder = mkdtempSync(join(tmpdir(), 'ventanilla-gaps-'));
  const file = join(folder, 'questions.jsonl');
  const line = ({ query }) => `${JSON.stringify({ query, lang: 'en', decision: 'handoff' })}\n`;
  writeFileSync(file, rows.map(line).join(''));
  const words = ['gaps', file, '--config', path_of('demo-site/help.json'), '--json'];
  const options = { encoding: 'utf8', maxBuffer: 1 << 28 };
  const out = execFileSync(process.execPath, [path_of('dist/cli.js'), ...words], options);
  rmSync(folder, { recursive: true });
  return JSON.parse(out).gaps.map(({ question, written }) => [question, ...written]);
}

function most_common(questions) {
  const counts = new Map();
  for (const question of questions) {
    const intent = intents.get(question);
    counts.set(intent, (counts.get(intent) ?? 0) + 1);
  }
  return Math.max(...counts.values());
}

const found = clusters();
const all = found.flat().length;
const pure = found.reduce((sum, questions) => sum + most_common(questions), 0);
const together = found.filter(({ length }) => length > 1).flat().length;
const percent = (part) => `${((100 * part) / all).toFixed(1)}%`;
console.log(`${all} questions in ${found.length} clusters`);
console.log(`in a cluster of their own intent: ${percent(pure)}`);
console.log(`not alone: ${percent(together)}`);
