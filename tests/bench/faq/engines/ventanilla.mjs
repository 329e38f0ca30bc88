import { readFile } from 'node:fs/promises';
import { brotliOfFile } from '../../report/bytes.mjs';

const dist = new URL('../../../../dist/', import.meta.url);
const load = async (name) => (await readFile(new URL(name, dist))).buffer;

const { loadCore } = await import(new URL('ventanilla-core.js', dist));
const core = await loadCore(await load('ventanilla-core.wasm'));
for (const lang of ['es', 'en', 'fr'])
  await core.addLanguage(lang, await load(`languages/${lang}.wasm`));

export default {
  name: 'Ventanilla (WASM)',
  package: null,
  setup: 'the module of `dist/` as a page loads it, default settings',
  bytes: async () =>
    ['ventanilla-core.js', 'ventanilla-core.wasm', 'languages/es.wasm'].reduce(
      (sum, name) => sum + brotliOfFile(new URL(name, dist)),
      0,
    ),

  async open(entries, lang) {
    const help = { version: 1, languages: [lang], timeZone: 'UTC', faq: entries };
    const { desk, errors } = core.openDesk(help, []);
    if (errors > 0) throw new Error(`${errors} errors in ${entries.length} entries`);
    const at = '2026-11-24T10:00:00Z';
    return {
      ask: (query) =>
        desk
          .ask({ query, at }, { limit: 10 })
          .matches.map(({ id, confidence }) => ({ id, score: confidence })),
      close: () => desk.delete(),
    };
  },
};
