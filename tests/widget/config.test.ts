import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forbidsWasm } from '../../widget/src/core/policy';
import { launcherLabel, readConfig } from '../../widget/src/loader/config';
import { requestOf } from '../../widget/src/loader/links';
import { apiOf } from '../../widget/src/loader/queue';

const page = {
  scriptUrl: 'https://t.example/js/ventanilla.js?v=1',
  pageUrl: 'https://t.example/a/b.html',
  pageLang: 'es-DO',
  visitorLangs: ['en-US', 'en'],
  helpPage: null,
  inline: false,
  nonce: '',
};

test('the tag alone is enough', () => {
  const config = readConfig({ config: 'help.json' }, page);
  assert.equal(config.config, 'https://t.example/a/help.json');
  assert.equal(config.base, 'https://t.example/js/');
  assert.deepEqual(config.languages, ['es-DO', 'en-US', 'en']);
  assert.equal(launcherLabel(config), 'Ayuda');
});

test('what is not in the tag is off', () => {
  const { core, analytics, tally, address, inline } = readConfig({}, page);
  assert.deepEqual([core, analytics, tally, address, inline], ['auto', [], null, '', false]);
  const inPage = readConfig({ analytics: 'ga4, matomo', tally: '/t' }, { ...page, inline: true });
  assert.deepEqual(inPage.analytics, ['ga4', 'matomo']);
  assert.equal(inPage.tally, 'https://t.example/t');
  assert.equal(inPage.launcher, false);
});

test('calls from before the script are made in order, and later ones at once', () => {
  const made: unknown[] = [];
  const method =
    (name: string) =>
    (argument?: unknown): unknown =>
      made.push([name, argument]);
  const names = ['open', 'close', 'ask', 'show', 'identify'];
  const element = Object.fromEntries(names.map((name) => [name, method(name)]));
  const api = apiOf(element as never, [
    ['identify', { name: 'Ana' }],
    ['ask', 'maleta'],
  ]);
  api.push(['close'], ['__proto__' as never, 1], 'open' as never);
  api.show('liquidos');
  assert.deepEqual(made, [
    ['identify', { name: 'Ana' }],
    ['ask', 'maleta'],
    ['close', undefined],
    ['open', undefined],
    ['show', 'liquidos'],
  ]);
});

test('attributes win over the page, and unknown words count for nothing', () => {
  const config = readConfig(
    { config: '/h.json', lang: 'fr', theme: 'dark', side: 'left', launcher: 'none' },
    page,
  );
  assert.equal(config.languages[0], 'fr');
  assert.deepEqual([config.theme, config.side, config.launcher], ['dark', 'end', false]);
  assert.equal(launcherLabel(config), 'Aide');
  assert.equal(launcherLabel(readConfig({ label: '¿Dudas?' }, page)), '¿Dudas?');
  assert.equal(
    launcherLabel(readConfig({ lang: 'ja' }, { ...page, pageLang: '', visitorLangs: [] })),
    'Help',
  );
});

test('addresses', () => {
  assert.deepEqual(requestOf('#ayuda'), {});
  assert.deepEqual(requestOf('#help/a%20b'), { entry: 'a b' });
  assert.deepEqual(requestOf('#ayuda/%E0%A4%A'), { entry: '%E0%A4%A' });
  for (const other of ['', '#', '#ayudas', '#x/ayuda/a']) assert.equal(requestOf(other), null);
});

test('policies that forbid WebAssembly', () => {
  const forbidding = [
    "default-src 'none'",
    "script-src 'self'",
    "default-src *; SCRIPT-SRC 'self' 'nonce-a'",
    "script-src 'strict-dynamic'; script-src 'unsafe-eval'",
  ];
  const allowing = [
    '',
    "img-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "default-src 'self' 'unsafe-eval'; object-src 'none'",
    "default-src 'none'; script-src 'self' 'WASM-unsafe-eval'",
  ];
  for (const policy of forbidding) assert.equal(forbidsWasm(policy), true, policy);
  for (const policy of allowing) assert.equal(forbidsWasm(policy), false, policy);
});
