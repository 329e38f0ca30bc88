// What the business-time code adds to the page's module: it is linked as the build links it, and
// once more without the objects of core/src/time, their functions left to imports. The difference
// of both after brotli also counts what only that code needs of the libraries.
import { execFileSync, execSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliOfFile } from '../report/bytes.mjs';

const path = (name) => fileURLToPath(new URL(`../../../${name}`, import.meta.url));
const builtIn = path('build/wasm');
const ARCHIVE = 'core/libventanilla.a';

const MODULE = 'wasm/core.wasm';

/** Brotli bytes of the module linked and optimised with `archive`. */
function link(folder, name, archive) {
  const commands = execFileSync('ninja', ['-C', builtIn, '-t', 'commands', MODULE]).toString();
  const output = join(folder, `${name}.wasm`);
  const command = commands
    .trim()
    .split('\n')
    .at(-1)
    .replace(/^: && /, '')
    .replace(`-o ${MODULE}`, `-o ${output}`)
    .replace('core.wasm -o core.wasm', `${output} -o ${output}`)
    .replace(ARCHIVE, archive);
  // Where Debian's Emscripten finds its parser of JavaScript, as in CMakePresets.json.
  const env = { ...process.env, NODE_PATH: '/usr/share/nodejs' };
  execSync(command, { cwd: builtIn, env, stdio: ['ignore', 'ignore', 'pipe'] });
  return brotliOfFile(output);
}

/** {whole, without, hours} in bytes; null when the module has not been built here. */
export function codeBytes() {
  if (!existsSync(join(builtIn, ARCHIVE))) return null;
  const folder = mkdtempSync(join(tmpdir(), 'ventanilla-link-'));
  const rest = join(folder, 'rest.a');
  copyFileSync(join(builtIn, ARCHIVE), rest);
  const objects = readdirSync(path('core/src/time'))
    .filter((name) => name.endsWith('.cpp'))
    .map((name) => `${name}.o`);
  execFileSync('emar', ['d', rest, ...objects]);
  const whole = link(folder, 'whole', ARCHIVE);
  const without = link(folder, 'without', rest);
  rmSync(folder, { recursive: true });
  return { whole, without, hours: whole - without };
}
