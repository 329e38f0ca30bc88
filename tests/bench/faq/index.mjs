// FAQ matching: ours beside the search libraries of npm.
import { createRequire } from 'node:module';
import { bars, lines } from '../report/plot.mjs';
import { kilobytes, percent, short, table } from '../report/table.mjs';
import { engines } from './engines/index.mjs';
import * as metrics from './metrics.mjs';
import { measureQuality, readSets } from './quality.mjs';
import { measureSpeed } from './speed.mjs';

const require = createRequire(import.meta.url);
const GROWN_SET = 'nlpjs50all_es';
const names = {
  ...Object.fromEntries(Object.entries(engines).map(([key, e]) => [key, e.name])),
  native: 'Ventanilla (native)',
};

function version(name) {
  return name ? ` ${require(`../../../node_modules/${name}/package.json`).version}` : '';
}

function setups() {
  return Object.values(engines)
    .map((engine) => `- **${engine.name}${version(engine.package)}**: ${engine.setup}.`)
    .join('\n');
}

const COLUMNS = [
  ['P@1', metrics.precisionAt1, 'plain'],
  ['recall@3', metrics.recallAt3, 'plain'],
  ['MRR', metrics.reciprocalRank, 'plain'],
  ['P@1, one typo', metrics.precisionAt1, 'typo'],
  ['P@1, no accents', metrics.precisionAt1, 'unaccented'],
  ['P@1, no alternatives', metrics.precisionAt1, 'bare'],
  ['AUROC', metrics.auroc, 'plain'],
  ['right at 80 % coverage', (rows) => metrics.accuracyAt(0.8, rows), 'plain'],
];

/** Cells with the best of their column in bold. */
function withBest(rows) {
  const best = COLUMNS.map((_, i) =>
    Math.max(...rows.map(({ values }) => values[i]).filter(Number.isFinite)),
  );
  return rows.map(({ name, values }) => [
    name,
    ...values.map((value, i) => (value === best[i] ? `**${percent(value)}**` : percent(value))),
  ]);
}

const valuesOf = (result) => COLUMNS.map(([, measure, rows]) => measure(result[rows]));

function qualityTable(results) {
  const rows = Object.entries(results).map(([key, result]) => ({
    name: names[key],
    values: valuesOf(result),
  }));
  return table(['engine', ...COLUMNS.map(([title]) => title)], withBest(rows));
}

/** Mean over the sets of a language, each set weighing the same. */
function macro(measured, lang, key, measure, rows) {
  const sets = measured.filter((set) => set.lang === lang);
  return metrics.mean(sets.map(({ results }) => measure(results[key][rows])));
}

const CONDITIONS = [
  ['as asked', 'plain'],
  ['one typo', 'typo'],
  ['no accents', 'unaccented'],
  ['no alternatives', 'bare'],
];

function macroPart(measured, lang, title) {
  const figures = Object.keys(engines).map((key) => ({
    name: names[key].replace(' (WASM)', ''),
    values: CONDITIONS.map(([, rows]) => macro(measured, lang, key, metrics.precisionAt1, rows)),
  }));
  const plot = bars(`bench-faq-${lang}`, `P@1 of each engine, ${title}`, {
    groups: CONDITIONS.map(([name]) => name),
    unit: 'P@1, %, mean over the sets',
    series: figures.map(({ name, values }) => ({
      name,
      values: values.map((v) => Number((100 * v).toFixed(1))),
    })),
  });
  const rows = figures.map(({ name, values }) => [name, ...values.map(percent)]);
  return `${table([title, ...CONDITIONS.map(([name]) => name)], rows)}\n\n${plot}`;
}

function calibration(measured) {
  const { points, error } = metrics.reliability(
    measured.flatMap(({ results }) => results.ventanilla.plain),
  );
  const plot = lines('bench-faq-reliability', 'Confidence against the share of right answers', {
    x: 'confidence',
    y: 'share that is right',
    linear: true,
    series: [
      { name: 'Ventanilla', points: points.map(({ said, was }) => [said, was]) },
      {
        name: 'perfect',
        points: [
          [0, 0],
          [1, 1],
        ],
      },
    ],
  });
  return `Expected calibration error of our confidence over ten bins, all sets pooled: ${error.toFixed(3)}.\n\n${plot}`;
}

function speedTable({ size, figures }) {
  const base = figures.minisearch;
  const times = (value, unit) => `${short(value / unit)}×`;
  const rows = Object.entries(figures).map(([key, f]) => [
    names[key],
    times(f.build, base.build),
    times(f.whole.p50, base.whole.p50),
    times(f.whole.p99, base.whole.p99),
    times(f.typing.p50, base.typing.p50),
    times(f.typing.p99, base.typing.p99),
    short(f.memory / 1e6),
  ]);
  const head = [
    `${size.toLocaleString('en')} entries`,
    'index',
    'query p50',
    'query p99',
    'prefix p50',
    'prefix p99',
    'memory, MB',
  ];
  const absolute = [base.build, base.whole.p50, base.whole.p99, base.typing.p50, base.typing.p99];
  return `${table(head, rows)}\n\n1× is, in ms: ${absolute.map(short).join(', ')}.`;
}

function speedPlot(measured, task, title) {
  const keys = [...Object.keys(engines), 'native'];
  const points = (key) =>
    measured
      .filter(({ figures }) => figures[key])
      .map(({ size, figures }) => [size, figures[key][task].p99]);
  return lines(`bench-faq-${task}`, title, {
    x: 'entries',
    y: `${title}, ms`,
    series: keys.map((key) => ({ name: names[key], points: points(key) })),
  });
}

async function bytesTable() {
  const rows = [];
  for (const { name, bytes } of Object.values(engines)) {
    if (bytes) rows.push([name, kilobytes(await bytes())]);
  }
  return table(['engine, with what it needs for Spanish', 'kB, brotli'], rows);
}

export async function run(options) {
  const quality = await measureQuality(options);
  const set = readSets(options).find(({ name }) => name === GROWN_SET);
  const speed = await measureSpeed(set, options.quick ? [0, 1000] : [0, 1000, 10_000, 100_000]);
  return `## FAQ matching

Every engine gets the same entries (question, alternatives, answer) and the same queries of
\`tests/fixtures/faq-sets\`; of a set with more than 1,500 queries evenly picked ones. Of several
documented settings each peer has those that gave the best P@1 here, as asked and with a typo taken
together. BM25 is no peer but the yardstick:

${setups()}

The typo is one seeded swap, loss, addition or change of a letter in a word of four letters or more.
"No alternatives" is a site that wrote only its questions. AUROC is the chance that a query ranked
right has a higher score (of ours: confidence) than an out-of-scope one; "right at 80 % coverage" is
the share of right answers at the threshold at which 80 % of the in-scope queries get one, an answer
to an out-of-scope query being wrong. –: no score, no out-of-scope queries, or too few answers.
Per cent; the best in bold.

${quality.map(({ set: name, results }) => `### ${name}\n\n${qualityTable(results)}`).join('\n\n')}

### All sets of a language

${macroPart(quality, 'es', 'Spanish')}

${macroPart(quality, 'en', 'English')}

### Calibration

${calibration(quality)}

### Time and memory

${GROWN_SET} as it is and grown by Simon's process (\`tests/bench/faq/grow.mjs\`): real lengths, real
words in their shares, and a tail of new ones. Times are ratios to MiniSearch. Each engine has its own
process; rounds of 200 queries, and of every prefix of 12 queries, take turns between the engines.
Of each query the best of five rounds counts; an engine that is slow answers as many queries as
one and a half seconds allow, at least ten. Memory is what is kept after building: heap, buffers and
WebAssembly memory in Node, resident memory natively. NLP.js trains for minutes at these sizes, and
Fuse.js, Lunr and Pagefind were left out at 100,000 entries.

${speed.map(speedTable).join('\n\n')}

${speedPlot(speed, 'whole', 'whole query, p99')}

${speedPlot(speed, 'typing', 'prefix while typing, p99')}

### Bytes

Minified by esbuild; ours and Pagefind's as they are installed, without the entries.

${await bytesTable()}`;
}
