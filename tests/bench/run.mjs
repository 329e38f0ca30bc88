// npm run bench: the native benchmarks, the module's, and the engine's figures on the public sets.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const path_of = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

const runs = [
  ['business time, native', path_of('build/bench/tests/bench/hours_bench')],
  ['the module, in Node', process.execPath, path_of('tests/bench/module.mjs')],
  ['FAQ matching', process.execPath, path_of('tests/eval/evaluate.mjs'),
   path_of('build/bench/tests/eval/faq_eval')],
  ['reply guidance', process.execPath, path_of('tests/eval/guidance.mjs'),
   path_of('build/bench/ventanilla')],
];

let failures = 0;
for (const [title, command, ...args] of runs) {
  console.log(`\n${title}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) ++failures;
}
process.exitCode = failures > 0 ? 1 : 0;
