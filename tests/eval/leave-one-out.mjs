// The numbers of the ranking that are fitted to the sets: what the channels' sum, the two nearest
// phrasings and the support weigh (sum_share … in core/src/faq/search.hpp). What would each set's
// P@1 be, had its source not been there when they were fitted? The fit makes the right candidates
// likely under a softmax of the weighted sums, with and without alternatives, every source alike.
//   node leave-one-out.mjs FAQ_EVAL SETS_FOLDER…
import { solve, sourceOf } from './fitting.mjs';
import { mean, run, setsIn } from './measures.mjs';

const [program, ...folders] = process.argv.slice(2);
if (!folders.length) throw new Error('usage: node leave-one-out.mjs FAQ_EVAL SETS_FOLDER…');

const SHARES = [434, 642, 833, 1033]; // as they are
const PENALTY = 0.02;
const ROUNDS = 25;

function queriesOf(folder, set, flags) {
  return run(program, folder, set, { flags }).filter((row) => row.in).map(({ candidates }) =>
    candidates.map((values) => ({ x: values.slice(0, 4).map((v) => v / 256), right: values[4] })));
}

const rows = folders.flatMap((folder) => setsIn(folder).map((set) => ({
  set, with: queriesOf(folder, set, []), without: queriesOf(folder, set, ['--no-alternatives']),
})));

const total = (weights, x) => x.reduce((sum, v, i) => sum + v * weights[i], 0);

/** What one query adds to the gradient and the Hessian. */
function add(query, share, weights, gradient, hessian) {
  const likelihoods = query.map(({ x }) => Math.exp(total(weights, x)));
  const all = likelihoods.reduce((a, b) => a + b);
  const right = likelihoods.reduce((sum, l, k) => sum + (query[k].right ? l : 0), 0);
  const middle = weights.map((_, i) => query.reduce((sum, { x }, k) => sum + (likelihoods[k] / all) * x[i], 0));
  query.forEach(({ x, right: is }, k) => {
    const p = likelihoods[k] / all;
    const target = is ? likelihoods[k] / right : 0;
    for (let i = 0; i < weights.length; ++i) {
      gradient[i] += share * (target - p) * x[i];
      for (let j = 0; j < weights.length; ++j) {
        hessian[i][j] += share * p * (x[i] - middle[i]) * (x[j] - middle[j]);
      }
    }
  });
}

/** Newton's method; the step is bounded while it is far off. */
function fit(sets) {
  const samples = sets.flatMap((row) => [row.with, row.without].flatMap((queries) => {
    const siblings = sets.filter((other) => sourceOf(other.set) === sourceOf(row.set)).length;
    return queries.filter((query) => query.some(({ right }) => right))
      .map((query) => ({ query, share: 1 / (queries.length * siblings) }));
  }));
  let weights = SHARES.map(() => 1);
  for (let round = 0; round < ROUNDS; ++round) {
    const gradient = weights.map((w) => -PENALTY * w);
    const hessian = weights.map((_, i) => weights.map((__, j) => (i === j ? PENALTY : 0)));
    for (const { query, share } of samples) add(query, share, weights, gradient, hessian);
    const step = solve(hessian, gradient);
    const damping = Math.min(1, 2 / Math.max(...step.map(Math.abs)));
    weights = weights.map((w, i) => w + damping * step[i]);
  }
  return weights;
}

const precision = (queries, weights) => mean(queries.map((query) => {
  const best = query.reduce((a, b) => (total(weights, b.x) > total(weights, a.x) ? b : a), query[0]);
  return best?.right ? 1 : 0;
}));
const scaled = (weights) => {
  const whole = weights.reduce((a, b) => a + b);
  return weights.map((w) => Math.round((w * SHARES.reduce((a, b) => a + b)) / whole)).join(', ');
};
const percent = (share) => (100 * share).toFixed(1);

console.log(`shares as they are: ${SHARES.join(', ')}; best over all sets: ${scaled(fit(rows))}`);
console.log('| set | P@1 | shares without its source | P@1 with those | no alternatives | with those |');
console.log('|---|---|---|---|---|---|');
for (const row of rows) {
  const without = fit(rows.filter((other) => sourceOf(other.set) !== sourceOf(row.set)));
  const cells = [row.with, row.without].flatMap((queries) =>
    [SHARES, without].map((weights) => percent(precision(queries, weights))));
  console.log(`| ${row.set} | ${cells[0]} | ${scaled(without)} | ${cells.slice(1).join(' | ')} |`);
}
