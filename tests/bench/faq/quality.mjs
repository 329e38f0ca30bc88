// Ranking and abstention of every engine on every FAQ set.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readLines, toHelp } from '../../eval/convert.mjs';
import { random, withTypo, withoutAccents } from '../../eval/mutate.mjs';
import { engines } from './engines/index.mjs';

const folder = fileURLToPath(new URL('../../fixtures/faq-sets/', import.meta.url));

/** In the larger sets, this many queries at most, evenly picked. */
const MOST_QUERIES = 1500;

function readSet(name, most) {
  const queries = readLines(join(folder, name, 'queries.jsonl'));
  const step = Math.ceil(queries.length / most);
  const path = join(folder, name);
  const { languages, faq } = toHelp(path);
  return {
    name,
    lang: languages[0],
    entries: faq,
    bare: toHelp(path, { alternatives: false }).faq,
    queries: queries.filter((_, i) => i % step === 0),
  };
}

export function readSets({ quick }) {
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'faqs.jsonl')));
  return names.map((name) => readSet(name, quick ? 200 : MOST_QUERIES));
}

async function askAll(index, queries, change = (query) => query) {
  const next = random(7);
  const rows = [];
  for (const { query, relevant } of queries) {
    const matches = await index.ask(change(query, next));
    rows.push({ relevant, matches: matches.slice(0, 10) });
  }
  return rows;
}

async function rowsOf(engine, { lang, entries, bare, queries }) {
  const inScope = queries.filter(({ relevant }) => relevant.length > 0);
  const whole = await engine.open(entries, lang);
  const rows = {
    plain: await askAll(whole, queries),
    typo: await askAll(whole, inScope, withTypo),
    unaccented: await askAll(whole, inScope, withoutAccents),
  };
  whole.close?.();
  const poor = await engine.open(bare, lang);
  rows.bare = await askAll(poor, inScope);
  poor.close?.();
  return rows;
}

/** [{set, lang, results: {ENGINE: {plain, typo, unaccented, bare}}}], each a list of rows. */
export async function measureQuality(options) {
  const measured = [];
  for (const set of readSets(options)) {
    const results = {};
    for (const [key, engine] of Object.entries(engines)) results[key] = await rowsOf(engine, set);
    measured.push({ set: set.name, lang: set.lang, results });
  }
  return measured;
}
