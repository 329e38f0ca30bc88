// `cmake --install`, and a stranger's project on what it installed: the page's answers.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { page_desk } from '../support/page_core.mjs';

const path_of = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const help_path = path_of('demo-site/help.json');
const questions = ['cuanto pesa la maleta de mano', 'How much is extra luggage?', 'receta de lentejas'];
const at = '2026-11-24T15:00:00Z';

const folder = mkdtempSync(join(tmpdir(), 'ventanilla-install-'));
const [prefix, build] = ['prefix', 'build'].map((name) => join(folder, name));
const run = (command, ...args) => execFileSync(command, args, { encoding: 'utf8' });

before(() => {
  run('cmake', '--install', path_of('build/native'), '--prefix', prefix);
  run('cmake', '-S', path_of('tests/install/stranger'), '-B', build, '-G', 'Ninja',
      '-DCMAKE_BUILD_TYPE=Release', `-DCMAKE_PREFIX_PATH=${prefix}`);
  run('cmake', '--build', build);
});
after(() => rmSync(folder, { recursive: true }));

test("a stranger's program answers as the page does", async () => {
  const help = JSON.parse(readFileSync(help_path, 'utf8'));
  const zone = { name: help.timeZone, initialOffset: -4 * 3600, transitions: [] };
  const desk = await page_desk(help, zone);
  for (const query of questions) {
    const [summary, line] = run(join(build, 'stranger'), help_path, query, at).split('\n');
    const answer = JSON.parse(line);
    assert.deepEqual(answer, desk.ask({ query, at }));
    const ids = answer.matches.map(({ id }) => id);
    assert.equal(summary, [answer.decision, ...ids].join(' '));
  }
});

test('the installed command works', () => {
  assert.equal(run(join(prefix, 'bin/ventanilla'), 'check', help_path, '--at', at), '');
});
