// Compiles the *.lex files to C++ string constants, one translation unit for each language:
//   node compile.mjs OUTPUT_DIRECTORY
// A line of a constant is one group's phrases, folded and joined by ';', so that a group's line
// number is its id in every language. README.md describes the source format.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LANGUAGES = ['es', 'en', 'pt', 'fr'];
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
    if (!LANGUAGES.includes(lang) || !groups.length) throw new Error(`${name}.lex:${i + 1}: ${line}`);
    const group = groups.at(-1);
    group[lang] = [...(group[lang] ?? []), ...list.split(';').map(fold).filter(Boolean)];
  });
  return groups;
}

const literal = (text) =>
  (text.match(/[^]{1,2000}/g) ?? ['']).map((part) => `    R"lex(${part})lex"`).join('\n');

mkdirSync(out, { recursive: true });
const sections = SECTIONS.map(readGroups);
for (const lang of LANGUAGES) {
  const constants = sections.map((groups) =>
    literal(groups.map((group) => [...new Set(group[lang] ?? [])].join(';')).join('\n')));
  writeFileSync(join(out, `lexicon_${lang}.cpp`),
    `#include "faq/lexicon.hpp"\n\nnamespace ventanilla::faq {\n\n` +
    `const LexiconData lexicon_${lang} = {\n${constants.join(',\n')}};\n\n}  // namespace ventanilla::faq\n`);
}
