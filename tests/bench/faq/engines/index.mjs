import ventanilla from './ventanilla.mjs';
import minisearch from './minisearch.mjs';
import fuse from './fuse.mjs';
import lunr from './lunr.mjs';
import flexsearch from './flexsearch.mjs';
import orama from './orama.mjs';
import pagefind from './pagefind.mjs';
import nlpjs from './nlpjs.mjs';
import bm25 from './bm25.mjs';

/** All under test, ours first. Each: `open(entries, lang)` gives `ask(query)`, best match first. */
export const engines = {
  ventanilla,
  minisearch,
  fuse,
  lunr,
  flexsearch,
  orama,
  pagefind,
  nlpjs,
  bm25,
};
