// What `ventanilla csp` prints, taken at its word: a page with that header and that tag.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { open_site, page } from './support/site.mjs';

const path_of = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const dist = process.env.VENTANILLA_DIST ?? path_of('dist');

function printed(...words) {
  const args = [
    `${dist}/cli.js`,
    'csp',
    '--dist',
    dist,
    '--config',
    path_of('demo-site/help.json'),
    ...words,
  ];
  const [header, , tag] = execFileSync(process.execPath, args, { encoding: 'utf8' })
    .replaceAll('NONCE', 'bm9uY2U')
    .split('\n');
  return { policy: header.replace(/^Content-Security-Policy: /, ''), tag };
}

for (const words of [[], ['--nonce'], ['--no-wasm'], ['--nonce', '--no-wasm']]) {
  test(`csp ${words.join(' ')}: an answer, and no violation`, async () => {
    const { policy, tag } = printed(...words);
    const site = await open_site({
      files: {
        'index.html': page({ scripts: tag }).replace(/<link rel="icon"[^>]*>/, ''),
        'favicon.ico': '',
      },
      headers: { 'content-security-policy': policy },
    });
    try {
      const visit = await site.visit();
      await visit.open();
      await visit.ask('cuanto pesa la maleta de mano');
      await visit.panel.locator('.entry.open .prose').first().waitFor();
      assert.deepEqual(await visit.tab.evaluate(() => window.violations), []);
      assert.deepEqual(visit.seen.errors, []);
    } finally {
      await site.close();
    }
  });
}

test('a loader that was changed after the tag was printed does not run', async () => {
  const { tag } = printed();
  const site = await open_site({
    files: {
      'index.html': page({ scripts: tag }),
      'ventanilla/ventanilla.js': 'window.changed = 1;',
    },
  });
  try {
    const { tab } = await site.visit();
    await tab.waitForTimeout(500);
    assert.equal(await tab.evaluate(() => window.changed), undefined);
  } finally {
    await site.close();
  }
});
