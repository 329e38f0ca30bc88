import assert from 'node:assert/strict';
import { test } from 'node:test';
import { launcherLabel, readConfig } from '../../widget/src/loader/config';
import { requestOf } from '../../widget/src/loader/links';
import en from '../../widget/src/i18n/en';
import es from '../../widget/src/i18n/es';
import fr from '../../widget/src/i18n/fr';
import pt from '../../widget/src/i18n/pt';

const page = {
  scriptUrl: 'https://t.example/js/ventanilla.js?v=1',
  pageUrl: 'https://t.example/a/b.html',
  pageLang: 'es-DO',
  visitorLangs: ['en-US', 'en'],
  helpPage: null,
};

test('the tag alone is enough', () => {
  const config = readConfig({ config: 'help.json' }, page);
  assert.equal(config.config, 'https://t.example/a/help.json');
  assert.equal(config.base, 'https://t.example/js/');
  assert.deepEqual(config.languages, ['es-DO', 'en-US', 'en']);
  assert.equal(launcherLabel(config), 'Ayuda');
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

test('every catalogue says everything, with the same blanks to fill', () => {
  const blanks = (value: unknown): string =>
    JSON.stringify(value)
      .match(/\{\w+\}/g)
      ?.sort()
      .join() ?? '';
  for (const catalogue of [en, fr, pt]) {
    for (const [key, text] of Object.entries(es)) {
      const other = catalogue[key as keyof typeof es];
      assert.ok(other, key);
      assert.equal(blanks(other), blanks(text), key);
      if (typeof text === 'object') assert.deepEqual(Object.keys(other), Object.keys(text), key);
    }
  }
});
