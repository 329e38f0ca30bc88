// Business time: ours beside opening_hours.js, which knows only the device's own zone (TZ).
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import OpeningHours from 'opening_hours';
import { brotliOfBundle } from '../report/bytes.mjs';
import { kilobytes, short, table } from '../report/table.mjs';
import { codeBytes } from './code_bytes.mjs';

const path = (name) => fileURLToPath(new URL(`../../../${name}`, import.meta.url));
const ZONE = 'Europe/Madrid';
const FROM = Date.UTC(2026, 0, 1) / 1000;
const STEP = 25_980;
const INSTANTS = Array.from({ length: 400 }, (_, i) => FROM + i * STEP);
const RULES = [
  'Mo-Fr 08:00-18:00; Sa 09:00-13:00; PH off',
  'Mo-Fr 22:00-05:00',
  'Mo-Fr 09:00-14:00,17:00-20:00; Jul-Aug Mo-Fr 09:00-15:00; Sa[1] 10:00-13:00; PH off',
  '24/7',
];

/** Holidays come from opening_hours.js's own tables; the cases' lists are those countries'. */
const COUNTRIES = {
  'America/Santo_Domingo': 'do',
  'America/Bogota': 'co',
  'America/Mexico_City': 'mx',
  'Europe/Madrid': 'es',
  'Atlantic/Canary': 'es',
  'America/Santiago': 'cl',
  'America/New_York': 'us',
  'Asia/Kolkata': 'in',
  'Australia/Lord_Howe': 'au',
};
const placeOf = (zone) => ({
  lat: 40,
  lon: -3,
  address: { country_code: COUNTRIES[zone], state: '' },
});

const casesOf = (name) =>
  readFileSync(path(`tests/fixtures/hours/${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const toIso = (date) => (date ? date.toISOString().replace('.000Z', 'Z') : null);

/** What opening_hours.js says to a case; null when it refuses. */
function theirs({ hours, zone, at }) {
  process.env.TZ = zone;
  try {
    const reader = new OpeningHours(hours, placeOf(zone));
    const date = new Date(at);
    const state = reader.getUnknown(date) ? 'unknown' : reader.getState(date) ? 'open' : 'closed';
    return { state, next_change: toIso(reader.getNextChange(date)) };
  } catch {
    return null;
  }
}

function ours(cases) {
  const input = cases
    .map(({ hours, zone, holidays, at }) => JSON.stringify({ hours, zone, holidays, at }))
    .join('\n');
  const { stdout } = spawnSync(process.execPath, [path('dist/cli.js'), 'hours'], {
    input,
    encoding: 'utf8',
  });
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

function agreement() {
  const cases = casesOf('sample');
  const answers = { Ventanilla: ours(cases), 'opening_hours.js': cases.map(theirs) };
  process.env.TZ = 'UTC';
  const rows = Object.entries(answers).map(([name, list]) => {
    const right = (key) =>
      list.filter((answer, i) => answer && answer[key] === cases[i][key]).length;
    const both = list.filter(
      (answer, i) =>
        answer && answer.state === cases[i].state && answer.next_change === cases[i].next_change,
    ).length;
    return [
      name,
      right('state'),
      right('next_change'),
      both,
      list.filter((answer) => !answer).length,
    ];
  });
  return table(
    [`${cases.length} cases`, 'state right', 'next change right', 'both', 'refused'],
    rows,
  );
}

/** Microseconds a call: the best of rounds that the callers take in turns. */
function bestTimes(calls, rounds = 15) {
  const best = calls.map(() => Infinity);
  for (let round = 0; round < rounds; ++round) {
    calls.forEach((call, i) => {
      const start = performance.now();
      for (const second of INSTANTS) call(second);
      best[i] = Math.min(best[i], ((performance.now() - start) * 1000) / INSTANTS.length);
    });
  }
  return best;
}

async function zoneTables() {
  const { outputFiles } = await build({
    entryPoints: [path('widget/src/zones/table.ts')],
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

function nativeTimes() {
  const built = path('build/bench/tests/bench/hours_bench');
  const program = process.env.VENTANILLA_HOURS_BENCH ?? built;
  if (!existsSync(program)) return null;
  const { stdout } = spawnSync(program, [ZONE, String(FROM), ...RULES], { encoding: 'utf8' });
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** Desks of a module, one for each rule. */
async function desks(name) {
  const { loadCore } = await import(path(`dist/${name}.js`));
  const core = await loadCore(readFileSync(path(`dist/${name}.wasm`)).buffer);
  const zone = (await zoneTables()).zoneTable(ZONE, [FROM - 1e7, FROM + 5e8]);
  const holidays = [2025, 2026, 2027, 2028].flatMap((year) =>
    ['01-01', '01-06', '05-01', '08-15', '10-12', '11-01', '12-06', '12-08', '12-25'].map(
      (day) => ({ date: `${year}-${day}` }),
    ),
  );
  return RULES.map((hours) => {
    const faq = [{ id: 'none', question: '¿Nada?', answer: 'Nada.' }];
    const help = { version: 1, languages: ['es'], timeZone: ZONE, hours, holidays, faq };
    return core.openDesk(help, [zone]).desk;
  });
}

/** The full module's `state` and, with its words, the page's `status`; one caller for each rule. */
async function moduleCalls() {
  const at = new Map(INSTANTS.map((second) => [second, toIso(new Date(second * 1000))]));
  const numbers = await desks('ventanilla-full');
  const words = await desks('ventanilla-core');
  return {
    numbers: numbers.map((desk) => (second) => desk.state(second)),
    words: words.map((desk) => (second) => desk.status({ at: at.get(second) })),
  };
}

function peerCalls() {
  const dates = new Map(INSTANTS.map((second) => [second, new Date(second * 1000)]));
  return RULES.map((rule) => {
    const reader = new OpeningHours(rule, placeOf(ZONE));
    return (second) => [
      reader.getState(dates.get(second)),
      reader.getNextChange(dates.get(second)),
    ];
  });
}

async function timeTable() {
  process.env.TZ = ZONE;
  const native = nativeTimes();
  const [module, peer] = [await moduleCalls(), peerCalls()];
  const rows = RULES.map((rule, i) => {
    const [wasm, words, theirs, parse] = bestTimes([
      module.numbers[i],
      module.words[i],
      peer[i],
      () => new OpeningHours(rule, placeOf(ZONE)),
    ]);
    const [status, read] = native ? [native[i].status / 1000, native[i].parse / 1000] : [NaN, NaN];
    return [
      `\`${rule.replaceAll('|', '\\|')}\``,
      short(status),
      short(wasm),
      short(theirs),
      `${short(theirs / wasm)}×`,
      short(words),
      short(read),
      short(parse),
    ];
  });
  process.env.TZ = 'UTC';
  return table(
    [
      'µs',
      'native',
      'WASM',
      'opening_hours.js',
      'WASM is faster by',
      'WASM, worded for people',
      'reading, native',
      'reading, opening_hours.js',
    ],
    rows,
  );
}

function codeLine() {
  const bytes = codeBytes();
  if (!bytes) return '';
  const [hours, whole] = [bytes.hours, bytes.whole].map(kilobytes);
  return `All of our business-time code (\`core/src/time\`: zones, rules, deadlines and their wording, whose
words come with each language's pack, 0.3 kB) adds ${hours} kB to the page's module of ${whole} kB: linked as it is and linked without
these objects, both after brotli.`;
}

export async function run() {
  const bytes = await brotliOfBundle(`export { default } from 'opening_hours';`);
  return `## Business time

Beside opening_hours.js, which weighs ${kilobytes(bytes)} kB (brotli, minified by esbuild, with its
holidays).
${codeLine()}

The cases of \`tests/fixtures/hours\`: the state at an instant, and when it changes next. For
opening_hours.js the device's zone is set to the case's, and holidays come from its tables for the
case's country.

${agreement()}

Time of the state with the next change, the best of 15 rounds over 400 instants of 2026, in turns.
WASM is \`state\` of the full module: an instant in, both out, as \`getState\` and \`getNextChange\` of
opening_hours.js. "Worded for people" is \`status\` of the page's module, a line of JSON with both and
their texts. Microseconds.

${await timeTable()}`;
}
