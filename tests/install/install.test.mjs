// The installed package, used by a stranger's CMake project, gives the command's answers.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const build = path('../../build/install');
const help = path('../../demo-site/help.json');
const question = 'cuanto pesa la maleta de mano';
const at = '2026-11-24T15:00:00Z';
const cmake = (...args) => execFileSync('cmake', args, { stdio: 'pipe' });

test('a stranger links the installed library', () => {
  cmake('--install', path('../../build/native'), '--prefix', `${build}/prefix`);
  cmake('-S', path('stranger'), '-B', `${build}/stranger`, `-DCMAKE_PREFIX_PATH=${build}/prefix`);
  cmake('--build', `${build}/stranger`);
  const answer = execFileSync(`${build}/stranger/stranger`, [help, question, at], { encoding: 'utf8' });
  const command = execFileSync(`${build}/prefix/bin/ventanilla`, ['ask', '--config', help], {
    input: JSON.stringify({ query: question, at }),
    encoding: 'utf8',
  });
  assert.equal(answer, command);
  assert.equal(JSON.parse(answer).matches[0].id, 'equipaje-mano');
});
