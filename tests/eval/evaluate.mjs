// The engine's figures on every FAQ set as a Markdown table:
//   node evaluate.mjs FAQ_EVAL [SETS_FOLDER]
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readLines } from './convert.mjs';
import { random, withTypo, withoutAccents } from './mutate.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const [program, folder = join(here, '../fixtures/faq-sets')] = process.argv.slice(2);
if (!program) throw new Error('usage: node evaluate.mjs FAQ_EVAL [SETS_FOLDER]');

const mean = (values) => values.reduce((sum, v) => sum + v, 0) / values.length;
const percent = (share) => (Number.isFinite(share) ? (100 * share).toFixed(1) : '–');

function run(set, { mutate = (query) => query, flags = [] } = {}) {
  const next = random(7);
  const input = readLines(join(folder, set, 'queries.jsonl'))
    .map((item) => JSON.stringify({ ...item, query: mutate(item.query, next) }) + '\n').join('');
  const out = execFileSync(program, [join(folder, set), ...flags], { input, maxBuffer: 1e9 });
  return out.toString().trim().split('\n').map((line) => JSON.parse(line));
}

const inScope = (rows) => rows.filter((row) => row.in);
const precisionAt1 = (rows) => mean(inScope(rows).map((row) => +(row.rank === 1)));
const recallAt3 = (rows) => mean(inScope(rows).map((row) => +(row.rank > 0 && row.rank <= 3)));
const reciprocalRank = (rows) => mean(inScope(rows).map((row) => (row.rank ? 1 / row.rank : 0)));

/** Chance that an answerable query ranked right has more confidence than an out-of-scope one. */
function auroc(rows) {
  const right = rows.filter((row) => row.in && row.rank === 1);
  const out = rows.filter((row) => !row.in);
  const wins = (a, b) => (a.confidence > b.confidence ? 1 : a.confidence === b.confidence ? 0.5 : 0);
  return mean(right.map((a) => mean(out.map((b) => wins(a, b)))));
}

console.log('| set | P@1 | recall@3 | MRR | P@1, one typo | P@1, no accents | P@1, no alternatives |'
  + ' AUROC | `answer` right | rightly ranked that are `answer` |');
console.log('|---|---|---|---|---|---|---|---|---|---|');
for (const set of readdirSync(folder).filter((name) => existsSync(join(folder, name, 'faqs.jsonl')))) {
  const rows = run(set);
  const answered = rows.filter((row) => row.decision === 'answer');
  const right = answered.filter((row) => row.rank === 1).length;
  const cells = [precisionAt1(rows), recallAt3(rows), reciprocalRank(rows),
    precisionAt1(run(set, { mutate: withTypo })), precisionAt1(run(set, { mutate: withoutAccents })),
    precisionAt1(run(set, { flags: ['--no-alternatives'] })), auroc(rows), right / answered.length,
    right / rows.filter((row) => row.rank === 1).length];
  console.log(`| ${set} | ${cells.map(percent).join(' | ')} |`);
}
