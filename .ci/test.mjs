// npm test: sets up, builds, and runs every part of the tests, or the parts that are named.
// A part that fails hides no other: its log's end is shown, and the closing line counts them.
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build, build_preset } from './build.mjs';
import { set_up } from './setup.mjs';
import { fail, root, run, step, StepError } from './tasks.mjs';

/** Builds a preset's tests and runs them. */
const ctest = (preset) => async () => {
  await build_preset(preset);
  await run(preset, 'ctest', ['--preset', preset]);
};

/** Runs a folder's *.test.mjs with Node's test runner; a folder without any is a failure. */
const node_tests = (name) => () => {
  const folder = join('tests', name);
  const files = readdirSync(join(root, folder), { recursive: true })
    .filter((file) => file.endsWith('.test.mjs'))
    .sort();
  if (files.length === 0) throw new StepError(`${folder} has no *.test.mjs`);
  const paths = files.map((file) => join(folder, file));
  return run(name, 'node', ['--test', '--test-reporter=spec', ...paths]);
};

/** Whether all C++ is laid out as .clang-format has it. */
function layout() {
  const files = ['core', 'wasm', 'tests'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .filter((file) => /\.[ch]pp$/.test(file))
      .map((file) => join(folder, file)),
  );
  return run('layout', 'clang-format-14', ['--dry-run', '-Werror', ...files]);
}

const fuzz_seeds = { hours_parse: 'hours', hours_status: 'hours', message: 'messages', file: 'files' };

/** Each libFuzzer target for a while, from its seeds on; a finding fails the part. */
async function fuzz() {
  for (const [name, seeds] of Object.entries(fuzz_seeds)) {
    await build_preset('fuzz', `fuzz_${name}`);
    const corpus = join('build/fuzz/corpus', name);
    mkdirSync(join(root, corpus), { recursive: true });
    await run(`fuzz-${name}`, join(root, 'build/fuzz/tests/fuzz', `fuzz_${name}`), [
      '-max_total_time=20', '-timeout=10', '-artifact_prefix=build/fuzz/', corpus,
      `tests/fuzz/seeds/${seeds}`,
    ]);
  }
}

/** The zones' tables are compared with what a native program prints. */
async function e2e() {
  await build_preset('native', 'ventanilla_zone_tables');
  await node_tests('e2e')();
}

const parts = {
  layout: ["C++ in the house's layout", layout],
  types: ['TypeScript types', () => run('types', 'node', ['node_modules/typescript/bin/tsc', '--noEmit'])],
  native: ['Catch2, natively', ctest('native')],
  wasm: ['Catch2, compiled to WebAssembly, under Node', ctest('wasm')],
  asan: ['Catch2 with AddressSanitizer and UndefinedBehaviorSanitizer', ctest('asan')],
  fuzz: ['libFuzzer on hours, messages and files, 20 s each', fuzz],
  widget: ['widget units', node_tests('widget')],
  parity: ['native and npm command give the same bytes', node_tests('parity')],
  cli: ['the npm command: reports and tools for builders', node_tests('cli')],
  install: ["a stranger's project on the installed package", node_tests('install')],
  bench: ['measures and peers of the benchmark', node_tests('bench')],
  size: ['size budget', node_tests('size')],
  e2e: ['end to end in Chromium, Firefox and WebKitGTK', e2e],
};

async function test(names) {
  const failed = [];
  for (const name of names) {
    if (!parts[name]) throw new StepError(`No part "${name}": ${Object.keys(parts).join(', ')}.`);
    const [title, work] = parts[name];
    await step(title, work).catch((error) => {
      failed.push(name);
      console.error(error instanceof StepError ? error.message : error);
    });
  }
  if (failed.length > 0) console.log(`failed: ${failed.join(', ')}`);
  console.log(`${names.length - failed.length} passed, ${failed.length} failed`);
  return failed.length;
}

const named = process.argv.slice(2);
await set_up({ for_tests: true })
  .then(() => build())
  .then(() => test(named.length > 0 ? named : Object.keys(parts)))
  .then((failures) => process.exit(failures > 0 ? 1 : 0))
  .catch(fail);
