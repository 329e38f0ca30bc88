import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageOf } from '../../wasm/cli/import/parse';
import type { Found } from '../../wasm/gather/fact';
import { draftOf, helpOf } from '../../wasm/gather/help';
import { readPage } from '../../wasm/gather/page';
import { zoneOf } from '../../wasm/gather/zone';
import { sift } from '../../widget/src/gather/sift';

const base = 'https://t.example/';
const read = (html: string): Found => readPage(pageOf(html, base), true);
const told = (value: string) => ({ value, source: 'test' });

type Help = ReturnType<typeof helpOf>;

/** A core that refuses whatever holds the word. */
const refusing =
  (word: string) =>
  (help: unknown): number =>
    JSON.stringify(help).split(word).length - 1;

test('strict: contacts only from what the site repeats on its pages', () => {
  const found = read(`
    <header><a href="tel:+18095550100">Call</a></header>
    <main><article>A comment: <a href="tel:+19005550199">cheap!</a>
      <a href="https://x.com/impostor">help</a></article></main>
    <div role="contentinfo"><a href="mailto:a@t.example">Write</a></div>
    <address><a href="https://wa.me/18095550101">WhatsApp</a></address>`);
  const values = found.contacts.map(({ value }) => value.value);
  assert.deepEqual(values, ['+18095550100', 'a@t.example', '+18095550101']);
});

test('where a fact stands: the line, and its part of the page where lines are not known', () => {
  const page = pageOf('<main id="dudas"><h2>¿Abren?</h2><p>Sí.</p></main>', base);
  assert.equal(readPage(page).entries[0]?.source, '<h2>, line 1');
  const strip = (node: { sourceCodeLocation?: unknown; childNodes?: readonly object[] }): void => {
    delete node.sourceCodeLocation;
    node.childNodes?.forEach(strip);
  };
  strip(page.root);
  assert.equal(readPage(page).entries[0]?.source, '<h2> in #dudas');
});

test('the zone: of a country with one clock, and of no other', () => {
  assert.equal(zoneOf([told('DO')], 2026)?.value, 'America/Santo_Domingo');
  assert.equal(zoneOf([told('ES')], 2026), undefined);
  assert.equal(zoneOf([told('MX')], 2026), undefined);
  assert.equal(zoneOf([], 2026), undefined);
});

const company = `<html lang="es"><script type="application/ld+json">
  {"@type": "Store", "name": "Palma", "telephone": "+1 809 555 0100",
   "openingHours": "Mo-Fr 09:00-17:00",
   "address": {"@type": "PostalAddress", "addressCountry": "ES"},
   "contactPoint": {"telephone": "BAD", "contactType": "ventas"}}</script>
  <h2>¿Uno?</h2><p>1</p><h2>¿Dos BAD?</h2><p>2</p><h2>¿Tres?</h2><p>3</p>`;

test('without a zone there are no hours: a wrong clock is worse than none', () => {
  const draft = draftOf(read(company), undefined);
  assert.equal(sift(draft, () => 0).length, 0);
  const help: Help = helpOf(draft);
  assert.equal(help.hours, undefined);
  assert.equal(help.timeZone, undefined);
});

test('what the core refuses is left out and told, and nothing else', () => {
  const draft = draftOf(read(company), told('Europe/Madrid'));
  const left = sift(draft, refusing('BAD'));
  const { hours, contacts, faq } = helpOf(draft);
  assert.equal(hours, 'Mo-Fr 09:00-17:00');
  assert.deepEqual(
    contacts.map(({ value }) => value),
    ['+1 809 555 0100', 'ES'],
  );
  assert.deepEqual(
    faq.map(({ question }) => question),
    ['¿Uno?', '¿Tres?'],
  );
  assert.equal(left.length, 2);
  assert.match(left[0] ?? '', /^BAD \(JSON-LD, line 1 \(Store\)\)$/);
});

test('a contact whose hours are refused stays without them', () => {
  const point = '"+1 809 555 0101", "openingHours": "BAD"';
  const draft = draftOf(read(company.replace('"BAD"', point)), told('UTC'));
  sift(draft, refusing('BAD'));
  const [first] = helpOf(draft).contacts;
  assert.equal(first?.value, '+1 809 555 0101');
  assert.equal(first?.hours, undefined);
});
