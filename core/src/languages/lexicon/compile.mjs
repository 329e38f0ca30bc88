// Compiles the *.lex files to language packs in C++, one translation unit for each language:
//   node compile.mjs OUTPUT_DIRECTORY
// A line of a constant is one group's phrases, folded and joined by ';', so that a group's line
// number is its id in every language. README.md describes the source format.
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

/** The parts of `words` that are shorter than the whole. */
function* partsOf(words) {
  for (let first = 0; first < words.length; ++first) {
    for (let last = first + 1; last <= words.length; ++last) {
      if (last - first < words.length) yield words.slice(first, last).join(' ');
    }
  }
}

/** Drops phrases with the stems of another, and those with a part that means the same alone. */
function reduce(groups, lang) {
  const stemmer = snowball.newStemmer(LANGUAGES[lang]);
  const stemmed = groups.map((group) => {
    const phrases = (group[lang] ?? []).filter((phrase) => /[\p{L}\d]/u.test(phrase));
    return new Map(phrases.map((phrase) =>
      [phrase.match(/[\p{L}\d]+/gu).map((word) => stemmer.stem(word)).join(' '), phrase]));
  });
  const owners = new Map();
  stemmed.forEach((group, i) => [...group.keys()].forEach((stems) =>
    owners.set(stems, [...(owners.get(stems) ?? []), i])));
  const ownAlone = (stems, i) => owners.get(stems)?.every((owner) => owner === i);
  return stemmed.map((group, i) => [...group]
    .filter(([stems]) => ![...partsOf(stems.split(' '))].some((part) => ownAlone(part, i)))
    .map(([, phrase]) => phrase).sort());
}

const plain = (groups, lang) => groups.map((group) => [...new Set(group[lang] ?? [])]);
const COMPILE = {
  concepts: reduce,
  smalltalk: reduce,
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
