import { readFile } from 'node:fs/promises';
import { brotliOfFile } from '../../report/bytes.mjs';

const dist = new URL('../../../../dist/', import.meta.url);
const files = ['ventanilla-core.js', 'ventanilla-core.wasm'].map((name) => new URL(name, dist));

const { loadCore } = await import(files[0]);
const core = await loadCore((await readFile(files[1])).buffer);

export default {
  name: 'Ventanilla (WASM)',
  package: null,
  setup: 'the module of `dist/` as a page loads it, default settings',
  bytes: async () => files.reduce((sum, file) => sum + brotliOfFile(file), 0),

  async open(entries, lang) {
    const help = { version: 1, languages: [lang], timeZone: 'UTC', faq: entries };
    const { desk, problems } = core.openDesk(help, []);
    if (!desk) throw new Error(problems[0].message);
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
