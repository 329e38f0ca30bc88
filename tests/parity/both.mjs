// Runs the native command and the npm package's on the same words and bytes, and compares what
// they print.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
const path_of = (name) => fileURLToPath(new URL(name, root));
const commands = {
  native: [path_of('build/native/ventanilla')],
  npm: [process.execPath, path_of('dist/cli.js')],
};

const folder = mkdtempSync(join(tmpdir(), 'ventanilla-parity-'));
let files = 0;

/** A file that both commands can be given. */
export function file_of(content) {
  const path = join(folder, `${++files}.json`);
  writeFileSync(path, typeof content === 'object' && !Buffer.isBuffer(content) ? JSON.stringify(content) : content);
  return path;
}

function run([command, ...before], words, input) {
  const { status, stdout, stderr, error } = spawnSync(command, [...before, ...words], {
    input,
    maxBuffer: 1 << 28,
  });
  if (error) throw error;
  return { status, stdout, stderr: stderr.toString() };
}

/** The first line in which the outputs differ, for a message that a person can use. */
function first_difference(native, npm) {
  const [a, b] = [native, npm].map((bytes) => bytes.toString().split('\n'));
  const i = a.findIndex((line, index) => line !== b[index]);
  return `line ${i + 1}\n  native: ${a[i]}\n  npm:    ${b[i]}`;
}

/** The native command's lines. */
export const run_native = (words, input = '') =>
  run(commands.native, words, input).stdout.toString().split('\n').slice(0, -1);

/** Runs both, asserts the same bytes and status, and gives them. */
export function run_both(words, input = '') {
  const native = run(commands.native, words, input);
  const npm = run(commands.npm, words, input);
  if (!native.stdout.equals(npm.stdout)) assert.fail(first_difference(native.stdout, npm.stdout));
  assert.equal(npm.status, native.status, `exit status; native: ${native.stderr}npm: ${npm.stderr}`);
  return { status: native.status, lines: native.stdout.toString().split('\n').slice(0, -1) };
}

export const to_lines = (values) => values.map((value) => `${JSON.stringify(value)}\n`).join('');

export function read_lines(path) {
  return readFileSync(path, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line));
}
