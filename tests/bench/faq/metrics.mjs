// Rows: {relevant: [ids], matches: [{id, score}]}; out of scope when nothing is relevant.
export const mean = (values) => values.reduce((sum, v) => sum + v, 0) / values.length;

const rank = ({ relevant, matches }) => matches.findIndex(({ id }) => relevant.includes(id)) + 1;
const inScope = (rows) => rows.filter(({ relevant }) => relevant.length > 0);
const confidence = ({ matches }) => matches[0]?.score ?? -Infinity;

export const precisionAt1 = (rows) => mean(inScope(rows).map((row) => +(rank(row) === 1)));
export const recallAt3 = (rows) =>
  mean(inScope(rows).map((row) => +(rank(row) > 0 && rank(row) <= 3)));
export const reciprocalRank = (rows) =>
  mean(inScope(rows).map((row) => (rank(row) > 0 ? 1 / rank(row) : 0)));

const hasScores = (rows) => rows.some(({ matches }) => matches[0]?.score !== undefined);

/** Chance that a query ranked right has a higher score than an out-of-scope one. */
export function auroc(rows) {
  const right = rows.filter((row) => rank(row) === 1).map(confidence);
  const out = rows.filter(({ relevant }) => relevant.length === 0).map(confidence);
  if (!hasScores(rows)) return NaN;
  return mean(right.map((a) => mean(out.map((b) => (a > b ? 1 : a === b ? 0.5 : 0)))));
}

/**
 * With the threshold at which `share` of the in-scope queries get an answer: how many of all
 * answers are right. An answer to an out-of-scope query is wrong.
 */
export function accuracyAt(share, rows) {
  if (!hasScores(rows)) return NaN;
  const scores = inScope(rows)
    .map(confidence)
    .sort((a, b) => b - a);
  const threshold = scores[Math.ceil(share * scores.length) - 1];
  if (threshold === -Infinity) return NaN;
  return mean(rows.filter((row) => confidence(row) >= threshold).map((row) => +(rank(row) === 1)));
}

/** Share of right answers against confidence, in ten bins; and the expected calibration error. */
export function reliability(rows) {
  const bins = Array.from({ length: 10 }, () => []);
  for (const row of rows.filter(({ matches }) => matches.length > 0)) {
    bins[Math.min(9, Math.floor(confidence(row) * 10))].push(row);
  }
  const points = bins
    .filter((bin) => bin.length > 0)
    .map((bin) => ({
      n: bin.length,
      said: mean(bin.map(confidence)),
      was: mean(bin.map((row) => +(rank(row) === 1))),
    }));
  const total = points.reduce((sum, { n }) => sum + n, 0);
  const error = points.reduce(
    (sum, { n, said, was }) => sum + (n / total) * Math.abs(said - was),
    0,
  );
  return { points, error };
}
