// What the house's scripts share: steps that show progress, logs in build/logs, incremental runs.
// Node's builtins only: these scripts run before `npm ci`.
import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const logs = join(root, 'build/logs');
const tail_lines = 40;
const tail_columns = 300; // a failing Emscripten program prints its whole source

export class StepError extends Error {}

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** Runs `work` under a title, with a line at its start and at its end. */
export async function step(title, work) {
  const start = Date.now();
  console.log(`[ .. ] ${title}`);
  try {
    const result = await work();
    console.log(`[ ok ] ${title} (${seconds(start)})`);
    return result;
  } catch (error) {
    console.log(`[FAIL] ${title} (${seconds(start)})`);
    throw error;
  }
}

/** Runs a command into build/logs/NAME.log; a failure carries the log's last lines. */
export function run(name, command, args, { env = {}, cwd = root } = {}) {
  mkdirSync(logs, { recursive: true });
  const path = join(logs, `${name}.log`);
  const log = createWriteStream(path);
  log.write(`$ ${command} ${args.join(' ')}\n`);
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(new StepError(`${command}: ${error.message}`)));
    child.on('close', (code, signal) => {
      log.end(() => {
        if (code === 0) return resolve(path);
        const lines = readFileSync(path, 'utf8').trimEnd().split('\n').slice(-tail_lines);
        const text = lines.map((line) => line.slice(0, tail_columns)).join('\n');
        reject(new StepError(`${text}\n(${command} ended with ${signal ?? code}; log: ${path})`));
      });
    });
  });
}

/** True when `target` is missing or older than `source`. */
export function is_older(target, source) {
  if (!existsSync(target)) return true;
  return existsSync(source) && statSync(target).mtimeMs < statSync(source).mtimeMs;
}

/** Ends the process with an error's message, without a stack for what a step reported. */
export function fail(error) {
  console.error(error instanceof StepError ? error.message : error);
  process.exit(1);
}
