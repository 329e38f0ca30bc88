// Compiles the *.lex files to language packs in C++, one translation unit for each language:
//   node compile.mjs OUTPUT_DIRECTORY
// A line of a constant is one group's phrases, joined by ';', so that a group's line number is its id
// in every language. The phrases of concepts and small talk are stems: shorter to load, and nothing
// is left to stem when a page opens its desk. README.md describes the source format.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import snowball from 'snowball-stemmers';

const LANGUAGES = { es: 'spanish', en: 'english', pt: 'portuguese', fr: 'french' };
const SECTIONS = ['concepts', 'smalltalk', 'stopwords', 'shorthand'];
const here = dirname(fileURLToPath(import.meta.url));
const out = process.argv[2];
if (!out) throw new Error('usage: node compile.mjs OUTPUT_DIRECTORY');

const fold = (text) =>
  text.normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae')
    .replace(/[‘’]/g, "'").trim();

const wordsOf = (phrase) => phrase.match(/[\p{L}\d]+/gu) ?? [];

/** [{name, es: [...], en: [...], …}] in the file's order. */
function readGroups(name) {
  const groups = [];
  readFileSync(join(here, `${name}.lex`), 'utf8').split('\n').forEach((line, i) => {
    const phrases = /^\s+(\w\w): (.*)$/.exec(line);
    if (/^\s*(#|$)/.test(line)) return;
    if (!phrases) return groups.push({ name: line.trim() });
    const [, lang, list] = phrases;
    if (!(lang in LANGUAGES) || !groups.length) throw new Error(`${name}.lex:${i + 1}: ${line}`);
    const group = groups.at(-1);
    group[lang] = [...(group[lang] ?? []), ...list.split(';').map(fold).filter(Boolean)];
  });
  return groups;
}

// As in core/src/faq/lexicon.cpp, where queries are read: Snowball's rules look for these endings with
// their accents.
const ACCENTED = {
  es: { cion: 'ción', sion: 'sión', ria: 'ría', rias: 'rías', rian: 'rían' },
  pt: { cao: 'ção', coes: 'ções', sao: 'são', soes: 'sões', avel: 'ável' },
};

function withAccents(word, lang) {
  const endings = Object.entries(ACCENTED[lang] ?? {});
  const found = endings.find(([bare]) => word.length > bare.length + 1 && word.endsWith(bare));
  return found ? word.slice(0, -found[0].length) + found[1] : word;
}

/** Words that phrases are matched without: articles that are not more telling words, too. */
function articlesOf(lang) {
  const words = (name) =>
    readGroups('stopwords').filter((group) => group.name === name)
      .flatMap((group) => group[lang] ?? []).flatMap(wordsOf);
  const telling = new Set([...words('question'), ...words('scaffold')]);
  return new Set(words('article').filter((word) => !telling.has(word)));
}

/** The parts of `words` that are shorter than the whole. */
function* partsOf(words) {
  for (let first = 0; first < words.length; ++first) {
    for (let last = first + 1; last <= words.length; ++last) {
      if (last - first < words.length) yield words.slice(first, last).join(' ');
    }
  }
}

/** A phrase as the stems that the core makes of a query's words. */
function stemming(lang) {
  const stemmer = snowball.newStemmer(LANGUAGES[lang]);
  const articles = articlesOf(lang);
  const stem = (word) => fold(stemmer.stem(withAccents(word, lang)));
  return (phrase) => wordsOf(phrase).filter((word) => !articles.has(word)).map(stem).join(' ');
}

/** Each group's phrases as stems, without those with a part that means the same alone. */
function stems(groups, lang) {
  const stemsOf = stemming(lang);
  const stemmed = groups.map((group) => new Set((group[lang] ?? []).map(stemsOf).filter(Boolean)));
  const owners = new Map();
  stemmed.forEach((group, i) => group.forEach((phrase) =>
    owners.set(phrase, [...(owners.get(phrase) ?? []), i])));
  const ownAlone = (phrase, i) => owners.get(phrase)?.every((owner) => owner === i);
  return stemmed.map((group, i) => [...group]
    .filter((phrase) => ![...partsOf(phrase.split(' '))].some((part) => ownAlone(part, i)))
    .sort());
}

const plain = (groups, lang) => groups.map((group) => [...new Set(group[lang] ?? [])]);
const COMPILE = {
  concepts: stems,
  smalltalk: stems,
  stopwords: plain,
  shorthand: plain,
};

const literal = (text) =>
  (text.match(/[^]{1,2000}/g) ?? ['']).map((part) => `    R"lex(${part})lex"`).join('\n');

mkdirSync(out, { recursive: true });
for (const lang of Object.keys(LANGUAGES)) {
  const constants = SECTIONS.map((name) =>
    literal(COMPILE[name](readGroups(name), lang).map((phrases) => phrases.join(';')).join('\n')));
  const snowball_name = `${LANGUAGES[lang]}_UTF_8`;
  const functions = ['create_env', 'close_env', 'stem'].map((part) => `${snowball_name}_${part}`);
  writeFileSync(join(out, `pack_${lang}.cpp`), `#include "languages/packs.hpp"
#include "languages/snowball.hpp"
#include "languages/time_words.hpp"

extern "C" {
#include "stem_UTF_8_${LANGUAGES[lang]}.h"
}

namespace ventanilla {

const LanguagePack pack_${lang} = {
    {${constants.join(',\n')}},
    snowball_stem<${functions.join(', ')}>,
    time_words_${lang}};

}  // namespace ventanilla
`);
}
