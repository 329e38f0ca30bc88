// What the fits beside it share.

/** Sets made of one source, by the first letters of their names, count as one. */
export const sourceOf = (set) => /^[a-z]+/.exec(set)[0].replace(/all$/, '');

/** Gaussian elimination with pivoting. */
export function solve(matrix, vector) {
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
