// Fits the confidence's weights (core/src/faq/confidence.cpp) by logistic regression over the
// evidence that faq_eval prints, each set with the same weight, and shows what leaving a set out
// of the fit does to its calibration; draws docs/images/faq-reliability.svg of the latter:
//   node fit.mjs FAQ_EVAL SETS_FOLDER
import { lines } from '../bench/report/plot.mjs';
import { run, setsIn } from './measures.mjs';

const [program, folder] = process.argv.slice(2);
const NAMES = ['both', 'entry', 'exact', 'content', 'lead', 'met', 'length', 'crowd', 'shallow'];
const PENALTY = 0.001;
/** Taken from the fitted bias: a wrong answer costs a customer more than a list to choose from. */
const CAUTION = 0.15;

const sets = setsIn(folder);

function evidenceOf(set, flags) {
  return run(program, folder, set, { flags }).map((row) => ({
    x: row.top ? [1, ...row.evidence.map((v) => v / 256)] : null, // null: nothing was found
    y: row.rank === 1 ? 1 : 0,
  }));
}

const predict = (weights, x) =>
  x ? 1 / (1 + Math.exp(-x.reduce((sum, v, i) => sum + v * weights[i], 0))) : 0;

/** Newton's method on the penalised likelihood; the bias is not penalised. */
function fit(all) {
  const samples = all.filter((sample) => sample.x);
  const n = samples[0].x.length;
  let weights = new Array(n).fill(0);
  for (let round = 0; round < 30; ++round) {
    const gradient = weights.map((w, i) => (i ? -PENALTY * w : 0));
    const hessian = weights.map((_, i) => weights.map((__, j) => (i === j ? (i ? PENALTY : 1e-9) : 0)));
    for (const { x, y, share } of samples) {
      const p = predict(weights, x);
      for (let i = 0; i < n; ++i) {
        gradient[i] += share * (y - p) * x[i];
        for (let j = 0; j < n; ++j) hessian[i][j] += share * p * (1 - p) * x[i] * x[j];
      }
    }
    const step = solve(hessian, gradient);
    weights = weights.map((w, i) => w + step[i]);
  }
  weights[0] -= CAUTION;
  return weights;
}

/** Gaussian elimination with pivoting. */
function solve(matrix, vector) {
  const rows = matrix.map((row, i) => [...row, vector[i]]);
  const n = rows.length;
  for (let c = 0; c < n; ++c) {
    const pivot = rows.reduce((best, row, i) => (i >= c && Math.abs(row[c]) > Math.abs(rows[best][c]) ? i : best), c);
    [rows[c], rows[pivot]] = [rows[pivot], rows[c]];
    for (let r = 0; r < n; ++r) {
      const factor = r === c ? 0 : rows[r][c] / rows[c][c];
      if (factor) rows[r] = rows[r].map((v, i) => v - factor * rows[c][i]);
    }
  }
  return rows.map((row, i) => row[n] / row[i]);
}

/** Ten bins by confidence: how many, their mean confidence and share of right ones. */
function binsOf(pairs) {
  const bins = Array.from({ length: 10 }, () => ({ n: 0, p: 0, y: 0 }));
  for (const { p, y } of pairs) {
    const bin = bins[Math.min(9, Math.floor(p * 10))];
    bin.n++, (bin.p += p), (bin.y += y);
  }
  return bins.filter((bin) => bin.n).map(({ n, p, y }) => ({ n, p: p / n, y: y / n }));
}

const calibrationError = (pairs) =>
  binsOf(pairs).reduce((sum, { n, p, y }) => sum + n * Math.abs(p - y), 0) / pairs.length;

/** Sets made of one source, by the first letters of their names, count as one. */
const sourceOf = (set) => /^[a-z]+/.exec(set)[0].replace(/all$/, '');
const siblings = (set) => sets.filter((other) => sourceOf(other) === sourceOf(set)).length;

const data = sets.map((set) => {
  const samples = [...evidenceOf(set, []), ...evidenceOf(set, ['--no-alternatives'])];
  return { set, samples: samples.map((s) => ({ ...s, share: 1 / (samples.length * siblings(set)) })) };
});
const all = data.flatMap((d) => d.samples);
const weights = fit(all);
console.log('weights (1/256):', ['bias', ...NAMES].map((n, i) => `${n} ${Math.round(weights[i] * 256)}`).join(', '));

const pooled = [];
const series = [];
for (const { set, samples } of data) {
  const without = fit(data.filter((d) => d.set !== set).flatMap((d) => d.samples));
  const pairs = samples.slice(0, samples.length / 2).map((s) => ({ p: predict(without, s.x), y: s.y }));
  pooled.push(...pairs);
  series.push({ name: set, points: binsOf(pairs).filter((bin) => bin.n >= 10).map(({ p, y }) => [p, y]) });
  const answered = samples.slice(0, samples.length / 2).map((s, i) => ({ ...s, ...pairs[i] })).filter((s) => s.p >= 0.8);
  const right = answered.filter((s) => s.y).length;
  console.log(`${set.padEnd(22)} ECE ${calibrationError(pairs).toFixed(3)}`,
    `answered ${answered.length}, of them right ${((100 * right) / answered.length).toFixed(1)} %,`,
    `of the rightly ranked ${((100 * right) / pairs.filter((p) => p.y).length).toFixed(1)} %`);
}
console.log(`pooled, each set left out of its fit: ECE ${calibrationError(pooled).toFixed(3)}`);
lines('faq-reliability', 'Confidence against the share of right answers', {
  x: 'mean confidence of a tenth of the scale', y: 'share that was right', linear: true,
  series: [
    { name: 'ideal', points: [[0, 0], [1, 1]] },
    { name: 'all sets', points: binsOf(pooled).map(({ p, y }) => [p, y]) },
    ...series,
  ],
});
process.exit(); // echarts keeps a timer
