// The core as JavaScript gives the bytes that the WebAssembly module gives.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('../../', import.meta.url);
const dist = new URL(
  process.env.VENTANILLA_DIST ? `file://${process.env.VENTANILLA_DIST}/` : 'dist/',
  root,
);
const bytes = (name) => new Uint8Array(readFileSync(new URL(name, dist))).buffer;
const help = JSON.parse(readFileSync(new URL('demo-site/help.json', root), 'utf8'));
const zones = [{ name: 'America/Santo_Domingo', initialOffset: -14_400, transitions: [] }];
const tags = ['es', 'en', 'pt', 'fr'];

async function wasm_desk() {
  const { loadCore } = await import(new URL('ventanilla-core.js', dist).href);
  const core = await loadCore(bytes('ventanilla-core.wasm'));
  for (const tag of tags) await core.addLanguage(tag, bytes(`languages/${tag}.wasm`));
  return core.openDesk(help, zones).desk;
}

async function javascript_desk() {
  const { loadCore } = await import(new URL('javascript/ventanilla-core.js', dist).href);
  const core = await loadCore();
  for (const tag of tags) {
    const pack = await import(new URL(`javascript/languages/${tag}.js`, dist).href);
    await core.addLanguage(tag, pack.default);
  }
  return core.openDesk(help, zones).desk;
}

const texts = (value) => (typeof value === 'string' ? [value] : Object.values(value ?? {}).flat());
const queries = help.faq.flatMap(({ question, alternatives }) => [
  ...texts(question),
  ...texts(alternatives),
]);
const others = ['', ' ', 'ñandú 😀', 'contraceña', 'sushi en Tokio', 'a'.repeat(2000), '\u0000'];

test('the same answers to every phrasing of the demo, and to odd ones', async () => {
  const [wasm, javascript] = [await wasm_desk(), await javascript_desk()];
  assert.ok(queries.length > 200, String(queries.length));
  for (const [at, query] of [...queries, ...others].entries()) {
    const line = { query, page: '/tarifas.html', at: '2026-11-24T15:00:00Z' };
    const options = { limit: 1 + (at % 5), explain: at % 2 === 0 };
    assert.equal(
      JSON.stringify(javascript.ask(line, options)),
      JSON.stringify(wasm.ask(line, options)),
      query,
    );
  }
});

test('the same hours, in every language', async () => {
  const [wasm, javascript] = [await wasm_desk(), await javascript_desk()];
  for (const lang of tags) {
    for (let hour = 0; hour < 24 * 14; hour += 5) {
      const at = new Date(Date.UTC(2026, 11, 20, hour)).toISOString().replace('.000', '');
      assert.equal(
        JSON.stringify(javascript.status({ at, lang })),
        JSON.stringify(wasm.status({ at, lang })),
      );
    }
  }
});
