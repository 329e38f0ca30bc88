// Runs the npm package's command, or another build of it that VENTANILLA_COMMAND names.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const path_of = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
export const command = process.env.VENTANILLA_COMMAND ?? path_of('dist/cli.js');
export const fixture = (name) => path_of(`tests/fixtures/${name}`);
export const demo_help = path_of('demo-site/help.json');

const folder = mkdtempSync(join(tmpdir(), 'ventanilla-cli-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
let files = 0;

/** A file with a name that ends as given. */
export function file_of(content, end = '.json') {
  const path = join(folder, `${++files}${end}`);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  return path;
}

export const folder_of = () => join(folder, `out-${++files}`);

export function run(...words) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** The same beside a server of this process, which must go on answering. */
export function run_beside(...words) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [command, ...words]);
    const out = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr']) {
      child[name].setEncoding('utf8').on('data', (text) => (out[name] += text));
    }
    child.on('close', (status) => resolve({ status, ...out }));
  });
}

/** What a report says as JSON. */
export function json_of(...words) {
  const { status, stdout, stderr } = run(...words, '--json');
  if (status !== 0) throw new Error(`${words.join(' ')}: ${status}\n${stderr}`);
  return JSON.parse(stdout);
}
