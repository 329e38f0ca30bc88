// The one number of the ranking that was fitted to the sets, the weight of the nearest phrasing
// beside the channels' sum (sum_share, phrasing_share in core/src/faq/search.cpp): what would each
// set's P@1 be, had the set not been there when it was chosen?
//   node leave-one-out.mjs FAQ_EVAL SETS_FOLDER
import { mean, run, setsIn } from './measures.mjs';

const [program, folder] = process.argv.slice(2);
if (!folder) throw new Error('usage: node leave-one-out.mjs FAQ_EVAL SETS_FOLDER');

const [SUM_SHARE, PHRASING_SHARE] = [512, 2432];
const WEIGHTS = [0, 256, 512, 1024, 1536, 2048, 2432, 3072, 4096, 6144, 8192];

/** P@1 by weight: of a query's candidates, the channels' sum is what the nearest phrasing leaves. */
function byWeight(set, flags) {
  const queries = run(program, folder, set, { flags }).filter((row) => row.in)
    .map(({ candidates }) => candidates.map(([score, both, right]) =>
      ({ sum: score - Math.trunc((PHRASING_SHARE * both) / 256), both, right })));
  return WEIGHTS.map((weight) => mean(queries.map((candidates) => {
    const score = ({ sum, both }) => sum + (weight * both) / 256;
    const best = candidates.reduce((a, b) => (score(b) > score(a) ? b : a), candidates[0]);
    return best?.right ? 1 : 0;
  })));
}

const rows = setsIn(folder).map((set) => ({ set, with: byWeight(set, []), without: byWeight(set, ['--no-alternatives']) }));
const chosen = (others) => WEIGHTS
  .map((weight, i) => ({ weight, i, p: mean(others.flatMap((row) => [row.with[i], row.without[i]])) }))
  .reduce((a, b) => (b.p > a.p ? b : a));
const now = WEIGHTS.indexOf(PHRASING_SHARE);
const percent = (share) => (100 * share).toFixed(1);

console.log(`weight as it is: ${PHRASING_SHARE} to ${SUM_SHARE}; best over all sets: ${chosen(rows).weight}`);
console.log('| set | P@1 | weight without the set | P@1 with it | no alternatives | with it |');
console.log('|---|---|---|---|---|---|');
for (const row of rows) {
  const { weight, i } = chosen(rows.filter((other) => other !== row));
  const cells = [row.with[now], row.with[i], row.without[now], row.without[i]].map(percent);
  console.log(`| ${row.set} | ${cells[0]} | ${weight} | ${cells[1]} | ${cells[2]} | ${cells[3]} |`);
}
