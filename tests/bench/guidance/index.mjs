// Reply guidance: sentiment and personal data, ours beside libraries of npm. The other figures are
// in tests/eval/guidance.mjs.
import { readFileSync } from 'node:fs';
import { percent, short, table } from '../report/table.mjs';
import { redactPii, sentimentPeers } from './peers.mjs';

const sets = new URL('../../fixtures/guidance/', import.meta.url);
const dist = new URL('../../../dist/', import.meta.url);
const CLASSES = ['negative', 'neutral', 'positive'];

const load = (name) =>
  readFileSync(new URL(`${name}/data.jsonl`, sets), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

async function openCore() {
  const { loadCore } = await import(new URL('ventanilla-full.js', dist));
  const core = await loadCore(readFileSync(new URL('ventanilla-full.wasm', dist)).buffer);
  const faq = [
    { id: 'none', question: { es: '¿Zzyzx?', en: 'Zzyzx?' }, answer: { es: '—', en: '—' } },
  ];
  const { desk } = core.openDesk({ version: 1, languages: ['es', 'en'], timeZone: 'UTC', faq }, []);
  const guide = (text, lang) => desk.guide({ text, lang, at: '2026-11-24T10:00:00Z' });
  const review = (draft, lang) =>
    desk.review({ draft, lang, in_reply_to: 'My order is late', at: '2026-11-24T10:00:00Z' });
  return { guide, review, personalData: (text) => core.personalData(text) };
}

/** Per class precision and recall, and the mean of the three F1. */
function classScores(gold, said) {
  const scores = CLASSES.map((label) => {
    const both = gold.filter((value, i) => value === label && said[i] === label).length;
    const [all, told] = [gold, said].map((list) => list.filter((value) => value === label).length);
    return { precision: both / told, recall: both / all, f1: (2 * both) / (all + told) };
  });
  return { scores, macro: scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length };
}

async function sentimentTable(name, lang, engines) {
  const rows = load(name);
  const gold = rows.map(({ label }) => label);
  const lines = [];
  for (const [engine, judge] of Object.entries(engines)) {
    const said = [];
    for (const { text } of rows) said.push(await judge(text, lang));
    const { scores, macro } = classScores(gold, said);
    lines.push([
      engine,
      percent(macro),
      ...scores.map(({ precision, recall }) => `${percent(precision)} / ${percent(recall)}`),
    ]);
  }
  return table([`${name}, ${rows.length} texts`, 'macro-F1', ...CLASSES], lines);
}

/** Fixtures count code points, engines UTF-16 units. */
const codePoints = (text, offset) => [...text.slice(0, offset)].length;
const meets = (a) => (b) => a.start < b.end && b.start < a.end;

function spanScores(rows, found, type) {
  const counts = { gold: 0, hit: 0, said: 0, right: 0 };
  rows.forEach(({ text, spans }, i) => {
    const wanted = spans.filter(({ kind }) => kind === type);
    const told = found[i]
      .filter((span) => span.type === type)
      .map(({ start, end }) => ({ start: codePoints(text, start), end: codePoints(text, end) }));
    counts.gold += wanted.length;
    counts.hit += wanted.filter((span) => told.some(meets(span))).length;
    counts.said += told.length;
    counts.right += told.filter((span) => wanted.some(meets(span))).length;
  });
  return { ...counts, recall: counts.hit / counts.gold, precision: counts.right / counts.said };
}

function spansTable(name, types, engines) {
  const rows = load(name);
  const found = Object.entries(engines).map(([engine, find]) => [
    engine,
    rows.map(({ text }) => find(text)),
  ]);
  const lines = types.flatMap((type) =>
    found.map(([engine, spans]) => {
      const { gold, recall, precision } = spanScores(rows, spans, type);
      return [`${type}, ${gold} spans: ${engine}`, percent(recall), percent(precision)];
    }),
  );
  return table([`${name}, ${rows.length} texts`, 'recall', 'precision'], lines);
}

function abuseLine(guide) {
  const rows = load('hatecheck_es').map((row) => ({ ...row, said: guide(row.text, 'es').abusive }));
  const share = (abusive) => {
    const of = rows.filter((row) => row.abusive === abusive);
    return percent(of.filter(({ said }) => said).length / of.length);
  };
  const [found, flagged] = [true, false].map(share);
  return `Abuse in hatecheck_es, ours alone: ${found} % of the abusive texts found, ${flagged} % of
the others flagged.`;
}

/** The best and the middle of many calls, in milliseconds. */
function times(call) {
  const all = Array.from({ length: 300 }, () => {
    const start = performance.now();
    call();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return `${short(all[0])} (${short(all[150])})`;
}

function timeLine({ guide, review }) {
  const text = load('bitext_service_en')
    .map((row) => row.text)
    .join('. ')
    .slice(0, 1000);
  const [guided, reviewed] = [guide, review].map((call) => times(() => call(text, 'en')));
  return `Milliseconds for a text of 1,000 characters in WASM, the best of 300 calls and the middle one
in parentheses: \`guide\` ${guided}, \`review\` ${reviewed}.`;
}

export async function run() {
  const core = await openCore();
  const { guide, personalData } = core;
  const sentiment = {
    Ventanilla: (text, lang) => guide(text, lang).sentiment,
    ...(await sentimentPeers()),
  };
  const spans = { Ventanilla: personalData, 'redact-pii': redactPii() };
  return `## Reply guidance

Public sets of \`tests/fixtures/guidance\`, with their licences. Per cent.

### Sentiment

Precision / recall of each class. \`sentiment\` (AFINN) and VADER know English words only.

${await sentimentTable('sentimp_es', 'es', sentiment)}

${await sentimentTable('sentimp_en', 'en', sentiment)}

${abuseLine(guide)}

### Personal data

A span counts when it overlaps one of the same type. redact-pii runs with all its built-in rules; it
gives a text back, from which its spans are recovered, and its identity numbers are those of the US.

${spansTable('pii_meddocan_es', ['email', 'phone', 'national_id', 'address'], spans)}

${spansTable('pii_presidio_synth_en', ['email', 'card', 'phone', 'national_id', 'address'], spans)}

${timeLine(core)}`;
}
