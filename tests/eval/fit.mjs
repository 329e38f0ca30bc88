// Fits the confidence's weights (core/src/faq/confidence.cpp) by logistic regression over the
// evidence that faq_eval prints, each set with the same weight, and shows what leaving a set out
// of the fit does to its calibration; draws docs/images/faq-reliability.svg of the latter:
//   node fit.mjs FAQ_EVAL FOUND_SETS_FOLDER WRITTEN_SETS_FOLDER
import { lines } from '../bench/report/plot.mjs';
import { solve, sourceOf } from './fitting.mjs';
import { run, setsIn } from './measures.mjs';

const [program, ...folders] = process.argv.slice(2);
const NAMES = ['entry', 'exact', 'lead', 'crowd', 'shallow', 'content', 'met', 'length', 'plain', 'score',
  'channels'];
const PENALTY = 0.005;
/** Sets of messages that people sent or were paid for weigh more than ones written for this. */
const FOUND = 4;
/** Taken from the fitted bias: a wrong answer costs a customer more than a list to choose from. */
const CAUTION = 0.15;

const folderOf = new Map(folders.flatMap((folder) => setsIn(folder).map((set) => [set, folder])));
const sets = [...folderOf.keys()];

function evidenceOf(set, flags) {
  return run(program, folderOf.get(set), set, { flags }).map((row) => ({
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

const siblings = (set) => sets.filter((other) => sourceOf(other) === sourceOf(set)).length;
const weightOf = (set) => (folderOf.get(set) === folders[0] ? FOUND : 1) / siblings(set);

const data = sets.map((set) => {
  const samples = [...evidenceOf(set, []), ...evidenceOf(set, ['--no-alternatives'])];
  return { set, samples: samples.map((s) => ({ ...s, share: weightOf(set) / samples.length })) };
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
