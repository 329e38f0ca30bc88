// Public sets of real questions, each made into a site's help.json with a page to try it on.
// The sets and their licences are in tests/fixtures/faq-sets.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { readLines, toHelp } from '../tests/eval/convert.mjs';
import { escape_html } from './faq-page.mjs';

const samples = 21;

const words = {
  en: {
    inTitle: 'Real queries that an entry answers',
    outTitle: 'Real queries that nothing here answers: the widget should hand over',
    entriesTitle: 'The entries',
    unanswered: 'The set was published without answers. If this is the question you meant, the match is right.',
  },
  es: {
    inTitle: 'Consultas reales que una entrada contesta',
    outTitle: 'Consultas reales que nada de aquí contesta: la ventanilla debe pasar a una persona',
    entriesTitle: 'Las entradas',
    unanswered: 'El conjunto se publicó sin respuestas. Si esta es la pregunta que querías hacer, acertó.',
  },
};

const sets = [
  {
    slug: 'hint3-sofmattress',
    set: 'hint3_sofmattress_en',
    licenceFile: 'hellohaptik-HINT3.txt',
    lang: 'en',
    name: 'SOF Mattress',
    title: "Real data: a mattress shop's customers",
    intro:
      'Entries and queries are those of the HINT3 set: messages that real customers typed to the bot of a mattress shop. Open the help button and type one.',
    attribution:
      'HINT3, SOF Mattress, v2 (Arora, Jain, Chaturvedi and Modi, 2020; Haptik). This page and its help.json are a changed copy under the same licence.',
    licence: 'ODbL 1.0, contents DbCL 1.0',
  },
  {
    slug: 'nlpjs-soporte',
    set: 'nlpjs50_es',
    licenceFile: 'axa-group-nlp.js.txt',
    lang: 'es',
    name: 'Soporte',
    title: 'Datos reales: soporte de una aplicación',
    intro:
      'Entradas y consultas son las del corpus español de NLP.js. Abre el botón de ayuda y escribe una.',
    attribution: 'Corpus de NLP.js, © AXA Group, con cambios de forma.',
    licence: 'MIT',
  },
];

/** A set's entries as a site's help.json, with desks to hand over to. */
function help_of({ lang, name }, folder) {
  const { faq, ...help } = toHelp(folder);
  return {
    ...help,
    brand: { name },
    timeZone: 'America/Santo_Domingo',
    hours: 'Mo-Fr 08:00-18:00',
    contacts: [
      { id: 'phone', kind: 'phone', value: '+1-809-555-0100', hours: 'Mo-Su 07:00-22:00' },
      { id: 'email', kind: 'email', value: 'ayuda@aerocaribe.example', replyWithin: '4h' },
    ],
    faq: faq.map((entry) => ({ answer: words[lang].unanswered, ...entry })),
  };
}

/** Some texts spread evenly over a list, the same ones in every build. */
const spread = (texts, count) =>
  texts.filter((_, i) => Math.floor((i * count) / texts.length) !== Math.floor(((i - 1) * count) / texts.length));

const items = (texts) =>
  texts.map((text) => `            <li>${escape_html(text)}</li>`).join('\n');

function page_of(set, template, faqs, queries) {
  const queries_of = (inside) =>
    queries.filter(({ relevant }) => relevant.length > 0 === inside).map(({ query }) => query);
  const values = {
    ...words[set.lang],
    ...set,
    inScope: items(spread(queries_of(true), samples)),
    outOfScope: items(spread(queries_of(false), samples)),
    entries: items(faqs.map(({ question }) => question)),
  };
  return template.replace(/\{\{(\w+)\}\}/g, (_, key) => values[key]);
}

async function files_of(fixtures, set, template) {
  const folder = join(fixtures, set.set);
  const help = help_of(set, folder);
  const queries = readLines(join(folder, 'queries.jsonl'));
  return {
    'help.json': `${JSON.stringify(help, null, 1)}\n`,
    'index.html': page_of(set, template, help.faq, queries),
    'LICENCE.txt': await readFile(join(fixtures, 'licences', set.licenceFile), 'utf8'),
  };
}

/** For each set its folder's name and files. */
export const real_sets = (fixtures, template) =>
  Promise.all(
    sets.map(async (set) => ({ slug: set.slug, files: await files_of(fixtures, set, template) })),
  );
