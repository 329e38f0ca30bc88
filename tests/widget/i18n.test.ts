import assert from 'node:assert/strict';
import { test } from 'node:test';
import ca from '../../widget/src/i18n/ca';
import de from '../../widget/src/i18n/de';
import en from '../../widget/src/i18n/en';
import es from '../../widget/src/i18n/es';
import es_tu from '../../widget/src/i18n/es-tu';
import es_usted from '../../widget/src/i18n/es-usted';
import es_vos from '../../widget/src/i18n/es-vos';
import eu from '../../widget/src/i18n/eu';
import fr from '../../widget/src/i18n/fr';
import gl from '../../widget/src/i18n/gl';
import it from '../../widget/src/i18n/it';
import pt from '../../widget/src/i18n/pt';
import ca_form from '../../widget/src/i18n/filing/ca';
import de_form from '../../widget/src/i18n/filing/de';
import en_form from '../../widget/src/i18n/filing/en';
import es_form from '../../widget/src/i18n/filing/es';
import es_tu_form from '../../widget/src/i18n/filing/es-tu';
import es_usted_form from '../../widget/src/i18n/filing/es-usted';
import es_vos_form from '../../widget/src/i18n/filing/es-vos';
import eu_form from '../../widget/src/i18n/filing/eu';
import fr_form from '../../widget/src/i18n/filing/fr';
import gl_form from '../../widget/src/i18n/filing/gl';
import it_form from '../../widget/src/i18n/filing/it';
import pt_form from '../../widget/src/i18n/filing/pt';
import { INTERFACE_LANGUAGES } from '../../widget/src/i18n/catalogue';
import { catalogueName, interfaceLanguage } from '../../widget/src/panel/load';

const catalogues = { ca, de, en, es, es_tu, es_usted, es_vos, eu, fr, gl, it, pt };
const forms = {
  ca: ca_form,
  de: de_form,
  en: en_form,
  es: es_form,
  es_tu: es_tu_form,
  es_usted: es_usted_form,
  es_vos: es_vos_form,
  eu: eu_form,
  fr: fr_form,
  gl: gl_form,
  it: it_form,
  pt: pt_form,
};

const blanks = (value: unknown): string =>
  JSON.stringify(value)
    .match(/\{\w+\}/g)
    ?.sort()
    .join() ?? '';

function same(name: string, other: object, model: object): void {
  for (const [key, text] of Object.entries(model)) {
    const found = (other as Record<string, unknown>)[key];
    assert.ok(found, `${name}: ${key}`);
    assert.equal(blanks(found), blanks(text), `${name}: ${key}`);
    if (typeof text === 'object') assert.deepEqual(Object.keys(found), Object.keys(text), key);
  }
}

test('every catalogue says everything, with the same blanks to fill', () => {
  for (const [name, catalogue] of Object.entries(catalogues)) same(name, catalogue, es);
  for (const [name, form] of Object.entries(forms)) same(name, form, es_form);
});

test('languages whose hours the core does not word have words of their own', () => {
  for (const catalogue of [ca, de, eu, gl, it]) {
    assert.match(catalogue.states?.openUntil ?? '', /\{time\}/);
    assert.match(catalogue.states?.opens ?? '', /\{time\}/);
  }
});

test('Spanish addresses nobody unless the page says how', () => {
  const addressing = /\b(tú|te|ti|tu|tus|usted|le|su|vos)\b|(arte|arle|aste)\b/i;
  // what customers write may address the company
  const texts = JSON.stringify([{ ...es, asks: {} }, es_form]);
  assert.doesNotMatch(texts, addressing);
  assert.equal(catalogueName('es', 'vos'), 'es-vos');
  assert.equal(catalogueName('en', 'vos'), 'en');
});

test('the first known language of page and visitor', () => {
  assert.equal(INTERFACE_LANGUAGES.length, 9);
  assert.equal(interfaceLanguage(['ca-ES', 'es']), 'ca');
  assert.equal(interfaceLanguage(['ja', 'pt-BR']), 'pt');
  assert.equal(interfaceLanguage(['ja']), 'en');
});
