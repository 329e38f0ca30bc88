// Public sets of real questions, each made into a site's help.json with a page to try it on.
// The sets and their licences are in tests/fixtures/faq-sets.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

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

const json_lines = async (path) =>
  (await readFile(path, 'utf8')).split('\n').filter(Boolean).map((line) => JSON.parse(line));

/** A set's entries as a help.json; its intent names are not text that a site would have. */
const help_of = ({ lang, name }, faqs) => ({
  version: 1,
  brand: { name },
  languages: [lang],
  timeZone: 'America/Santo_Domingo',
  hours: 'Mo-Fr 08:00-18:00',
  contacts: [
    { id: 'phone', kind: 'phone', value: '+1-809-555-0100', hours: 'Mo-Su 07:00-22:00' },
    { id: 'email', kind: 'email', value: 'ayuda@aerocaribe.example', replyWithin: '4h' },
  ],
  faq: faqs.map(({ id, question, alternatives, answer }) => ({
    id,
    question,
    alternatives,
    answer: answer || words[lang].unanswered,
  })),
});

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

/** A set's licence: in its own folder, else in the folder of licences beside the sets. */
const licence_of = (fixtures, { set, licenceFile }) =>
  readFile(join(fixtures, set, 'LICENCE.txt'), 'utf8').catch(() =>
    readFile(join(fixtures, 'licences', licenceFile), 'utf8'),
  );

async function files_of(fixtures, set, template) {
  const faqs = await json_lines(join(fixtures, set.set, 'faqs.jsonl'));
  const queries = await json_lines(join(fixtures, set.set, 'queries.jsonl'));
  return {
    'help.json': `${JSON.stringify(help_of(set, faqs), null, 1)}\n`,
    'index.html': page_of(set, template, faqs, queries),
    'LICENCE.txt': await licence_of(fixtures, set),
  };
}

/**
 * For each set its folder's name and files. A set that is not there is skipped and named, so that
 * the rest of the site is built all the same.
 */
export async function real_sets(fixtures, template) {
  const built = [];
  for (const set of sets) {
    try {
      built.push({ slug: set.slug, files: await files_of(fixtures, set, template) });
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
      console.warn(`demo site: no page for ${set.set}: ${error.path} is missing`);
    }
  }
  return built;
}
