// What each part of the matcher brings: takes one after the other out of a copy of the sources,
// builds the copy and evaluates it. Prints a Markdown table; needs CMake, Ninja and a compiler:
//   node tests/eval/ablation.mjs
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { evaluate, mean, setsIn } from './measures.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const copy = join(root, 'build/ablation/source');
const build = join(root, 'build/ablation/build');
const program = join(build, 'tests/eval/faq_eval');
const folder = join(root, 'tests/fixtures/faq-sets');

/** Each: what is taken out, where, and how. */
const PARTS = [
  ['nothing'],
  ['nearest phrasing', 'search.hpp', 'nearest_share = 642', 'nearest_share = 0'],
  ['second nearest phrasing', 'search.hpp', 'second_share = 833', 'second_share = 0'],
  ['support by the whole entry', 'search.hpp', 'support_share = 1033', 'support_share = 0'],
  ['lexicon and synonyms', 'lexicon.cpp', 'return {groups_.data()', 'return {}; return {groups_.data()'],
  ['grams', 'search.cpp', 'gram_weight = 154', 'gram_weight = 0'],
  ['typos', 'misspelling.cpp', 'word.size() < 4 ', 'word.size() < 400 '],
  ['torn and joined words', 'search.cpp', 'mend_breaks(analysis_.words', 'if (false) mend_breaks(analysis_.words'],
  ['derivation', 'alignment.cpp', 'same_beginning = 170', 'same_beginning = 0'],
  ['answers', 'search.cpp', 'answer_weight = 64', 'answer_weight = 0'],
  ['function words', 'analyzer.cpp', 'function_weight = 80', 'function_weight = 0'],
  ['question words', 'analyzer.cpp', 'question_weight = 150', 'question_weight = 0'],
  ['lesser weight of function words', 'analyzer.cpp', 'return function_weight', 'return 256'],
];

function run(program, ...args) {
  execFileSync(program, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}

rmSync(copy, { recursive: true, force: true });
mkdirSync(copy, { recursive: true });
const ELSEWHERE = ['build', 'dist', 'node_modules', '.git'];
for (const part of readdirSync(root).filter((name) => !ELSEWHERE.includes(name))) {
  cpSync(join(root, part), join(copy, part), { recursive: true });
}
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
run('cmake', '-S', copy, '-B', build, '-G', 'Ninja', '-DCMAKE_BUILD_TYPE=Release',
  '-DVENTANILLA_TESTS=OFF', '-DVENTANILLA_BENCH=ON');

const percent = (share) => (100 * share).toFixed(1);
console.log('| taken out | P@1 es | P@1 en | P@1 fr | P@1, no alternatives | P@1, one typo |');
console.log('|---|---|---|---|---|---|');
for (const [name, file, from, to] of PARTS) {
  const path = file && join(copy, 'core/src/faq', file);
  const text = file && readFileSync(path, 'utf8');
  if (file && !text.includes(from)) throw new Error(`${file} has no "${from}"`);
  if (file) writeFileSync(path, text.replace(from, to));
  run('ninja', '-C', build, 'faq_eval');
  const results = setsIn(folder).map((set) => ({ set, ...evaluate(program, folder, set) }));
  const of = (lang) => results.filter(({ set }) => set.endsWith(lang)).map((r) => r.precision);
  const cells = [...['es', 'en', 'fr'].map((lang) => mean(of(lang))),
    mean(results.map((r) => r.noAlternatives)), mean(results.map((r) => r.typo))];
  console.log(`| ${name} | ${cells.map(percent).join(' | ')} |`);
  if (file) writeFileSync(path, text);
}
