// What the business-time code adds to the page's module: it is linked as the build links it, and
// once more without the objects of core/src/time, their functions left to imports. The difference
// of both after brotli also counts what only that code needs of the libraries.
import { execFileSync, execSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliOfFile } from '../report/bytes.mjs';

const path = (name) => fileURLToPath(new URL(`../../../${name}`, import.meta.url));
const builtIn = path('build/wasm');
const MODULE = 'wasm/core.wasm';
const WHOLE = 'whole_core.o';
const TIME = /\/src\/time\/\w+\.cpp\.o$/;

/** Brotli bytes of the module, built as the build does from the objects that `keeps` takes. */
function link(folder, name, keeps) {
  const commands = execFileSync('ninja', ['-C', builtIn, '-t', 'commands', MODULE]).toString();
  const [whole, linked] = commands.trim().split('\n').slice(-2);
  const object = join(folder, `${name}.o`);
  const output = join(folder, `${name}.wasm`);
  const steps = [
    whole
      .split(' ')
      .filter((word) => !word.endsWith('.o') || keeps(word))
      .join(' ')
      .replace(WHOLE, object),
    linked
      .replace(/^: && /, '')
      .replace(`wasm/${WHOLE}`, object)
      .replace(`-o ${MODULE}`, `-o ${output}`)
      .replace('core.wasm -o core.wasm', `${output} -o ${output}`),
  ];
  // Where Debian's Emscripten finds its parser of JavaScript, as in CMakePresets.json.
  const env = { ...process.env, NODE_PATH: '/usr/share/nodejs' };
  for (const step of steps) {
    execSync(step, { cwd: builtIn, env, stdio: ['ignore', 'ignore', 'pipe'] });
  }
  return brotliOfFile(output);
}

/** {whole, without, hours} in bytes; null when the module has not been built here. */
export function codeBytes() {
  if (!existsSync(join(builtIn, MODULE))) return null;
  const folder = mkdtempSync(join(tmpdir(), 'ventanilla-link-'));
  const whole = link(folder, 'whole', () => true);
  const without = link(folder, 'without', (object) => !TIME.test(object));
  rmSync(folder, { recursive: true });
  return { whole, without, hours: whole - without };
}
