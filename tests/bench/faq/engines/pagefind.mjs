// Pagefind's indexer is a program that npm brings, and its search is for browsers: in Node it runs
// on files in memory once `fetch`, `document` and `window` are there.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createIndex } from 'pagefind';
import { brotli } from '../../report/bytes.mjs';
import { fieldsOf } from './words.mjs';

const escape = (text) => text.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);

function pageOf(entry, lang) {
  const { question, alternatives, answer } = fieldsOf(entry);
  const paragraphs = [...alternatives.split('\n'), answer].map((text) => `<p>${escape(text)}</p>`);
  return `<html lang="${lang}"><body><h1>${escape(question)}</h1>${paragraphs.join('')}</body></html>`;
}

/** Gives what pagefind.js needs of a browser; it reads the files of its own folder and nothing else. */
function becomeBrowser(lang) {
  globalThis.window = { location: { origin: 'file://' } };
  globalThis.document = {
    currentScript: null,
    querySelector: () => ({ getAttribute: () => lang }),
  };
  globalThis.fetch = async (url) => new Response(await readFile(new URL(url, 'file:///')));
  return () => {
    delete globalThis.window;
    delete globalThis.document;
  };
}

export default {
  name: 'Pagefind',
  package: 'pagefind',
  setup:
    'a page for each entry, with the question as `<h1>` and a paragraph for each alternative and ' +
    'for the answer; its own stemmers, default ranking',
  /** The search, its worker and the Spanish module; the index comes on top. */
  async bytes() {
    const { index } = await createIndex();
    await index.addHTMLFile({ url: '/', content: pageOf({ id: '1', question: 'Hola' }, 'es') });
    const { files } = await index.getFiles();
    await index.deleteIndex();
    const loaded = ['pagefind.js', 'pagefind-worker.js', 'wasm.es.pagefind'];
    return files
      .filter(({ path }) => loaded.includes(path))
      .reduce((sum, { content }) => sum + brotli(content), 0);
  },

  /** Entries that it is tried with: 100,000 pages take a minute to index. */
  most: 10_000,

  async open(entries, lang) {
    const folder = await mkdtemp(join(tmpdir(), 'pagefind-'));
    const { index } = await createIndex();
    for (const entry of entries) {
      await index.addHTMLFile({ url: `/${entry.id}`, content: pageOf(entry, lang) });
    }
    await index.writeFiles({ outputPath: folder });
    await index.deleteIndex();
    const leaveBrowser = becomeBrowser(lang);
    const pagefind = await import(pathToFileURL(join(folder, 'pagefind.js')));
    await pagefind.options({ basePath: `${folder}/` });
    await pagefind.init(lang);
    return {
      async ask(query) {
        const { results } = await pagefind.search(query);
        return Promise.all(
          results
            .slice(0, 10)
            .map(async ({ score, data }) => ({ id: (await data()).raw_url.slice(1), score })),
        );
      },
      close() {
        leaveBrowser();
        return rm(folder, { recursive: true });
      },
    };
  },
};
