// Index time, query times and memory of every engine, at the set's size and at grown ones. Rounds
// of the engines take turns, so that whatever else the machine does meets all of them alike.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { random } from '../../eval/mutate.mjs';
import { engines } from './engines/index.mjs';
import { grow } from './grow.mjs';
import { nativePlayer, nodePlayer } from './players.mjs';

const ROUNDS = 5;
/** A round stops after these milliseconds: a slow engine answers fewer of the queries. */
const BUDGET = 1500;
const QUERIES = 200;
/** Queries of which every prefix is asked, as while typing. */
const TYPED = 12;

function shuffled(items, seed) {
  const next = random(seed);
  return items
    .map((item) => [next(), item])
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}

function tasksOf(queries) {
  const texts = shuffled(
    queries.map(({ query }) => query),
    3,
  );
  const prefixes = texts
    .slice(0, TYPED)
    .flatMap((text) => Array.from(text, (_, i) => text.slice(0, i + 1)));
  return { whole: texts.slice(0, QUERIES), typing: shuffled(prefixes, 5) };
}

const quantile = (sorted, q) => sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))];

/** Of each query the best of its rounds, which leaves out what else the machine did; then quantiles. */
function summary(rounds) {
  const shortest = Math.min(...rounds.map((times) => times.length));
  const best = Array.from({ length: shortest }, (_, i) =>
    Math.min(...rounds.map((round) => round[i])),
  ).sort((a, b) => a - b);
  return { p50: quantile(best, 0.5), p99: quantile(best, 0.99), queries: best.length };
}

const nativeProgram = fileURLToPath(
  new URL('../../../build/bench/tests/bench/faq_bench', import.meta.url),
);

function players(size) {
  const keys = Object.keys(engines).filter((key) => size <= (engines[key].most ?? Infinity));
  const all = keys.map((key) => [key, nodePlayer(key)]);
  const program = process.env.VENTANILLA_FAQ_BENCH ?? nativeProgram;
  return existsSync(program) ? [...all, ['native', nativePlayer(program)]] : all;
}

async function measureSize(set, size) {
  const entries = grow(set.entries, size);
  const tasks = tasksOf(set.queries);
  const figures = {};
  const all = [];
  for (const [key, player] of players(size)) {
    try {
      figures[key] = await player.build({ entries, lang: set.lang, rounds: size > 1000 ? 1 : 3 });
      figures[key].times = { whole: [], typing: [] };
      all.push([key, player]);
    } catch (error) {
      console.error(`${size} entries: ${error.message}`);
      await player.close();
    }
  }
  for (let round = 0; round <= ROUNDS; ++round) {
    for (const [key, player] of all) {
      for (const task of ['whole', 'typing']) {
        const times = await player.round({ queries: tasks[task], budget: BUDGET });
        if (round > 0) figures[key].times[task].push(times);
      }
    }
  }
  for (const [key, player] of all) {
    await player.close();
    const { whole, typing } = figures[key].times;
    Object.assign(figures[key], { whole: summary(whole), typing: summary(typing) });
  }
  return { size: entries.length, figures };
}

/** [{size, figures: {ENGINE: {build, memory, whole: {p50, p99, queries}, typing}}}], times in ms. */
export async function measureSpeed(set, sizes) {
  const measured = [];
  for (const size of sizes) measured.push(await measureSize(set, size));
  return measured;
}
