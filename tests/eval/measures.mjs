// Runs a FAQ set through faq_eval and takes the figures of what it prints.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readLines } from './convert.mjs';
import { random, withTypo, withoutAccents } from './mutate.mjs';

export const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

export const setsIn = (folder) =>
  readdirSync(folder).filter((name) => existsSync(join(folder, name, 'faqs.jsonl')));

/** faq_eval's lines for a set's queries, each changed by `mutate`. */
export function run(program, folder, set, { mutate = (query) => query, flags = [] } = {}) {
  const next = random(7);
  const input = readLines(join(folder, set, 'queries.jsonl'))
    .map((item) => JSON.stringify({ ...item, query: mutate(item.query, next) }) + '\n').join('');
  const out = execFileSync(program, [join(folder, set), ...flags], { input, maxBuffer: 1e9 });
  return out.toString().trim().split('\n').map((line) => JSON.parse(line));
}

const inScope = (rows) => rows.filter((row) => row.in);
export const precisionAt1 = (rows) => mean(inScope(rows).map((row) => +(row.rank === 1)));
const recallAt3 = (rows) => mean(inScope(rows).map((row) => +(row.rank > 0 && row.rank <= 3)));
const reciprocalRank = (rows) => mean(inScope(rows).map((row) => (row.rank ? 1 / row.rank : 0)));

/** Chance that an answerable query ranked right has more confidence than an out-of-scope one. */
function auroc(rows) {
  const right = rows.filter((row) => row.in && row.rank === 1);
  const out = rows.filter((row) => !row.in);
  const wins = (a, b) => (a.confidence > b.confidence ? 1 : a.confidence === b.confidence ? 0.5 : 0);
  return mean(right.map((a) => mean(out.map((b) => wins(a, b)))));
}

/** Every figure of a set, as shares of 1; NaN where the set has no queries for one. */
export function evaluate(program, folder, set) {
  const rows = run(program, folder, set);
  const answered = rows.filter((row) => row.decision === 'answer');
  const right = answered.filter((row) => row.rank === 1).length;
  return {
    precision: precisionAt1(rows),
    recall: recallAt3(rows),
    reciprocal: reciprocalRank(rows),
    typo: precisionAt1(run(program, folder, set, { mutate: withTypo })),
    noAccents: precisionAt1(run(program, folder, set, { mutate: withoutAccents })),
    noAlternatives: precisionAt1(run(program, folder, set, { flags: ['--no-alternatives'] })),
    auroc: auroc(rows),
    answeredRight: right / answered.length,
    rightAnswered: right / rows.filter((row) => row.rank === 1).length,
  };
}
