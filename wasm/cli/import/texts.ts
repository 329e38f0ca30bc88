// What Markdown files and files of JSON-LD tell, by the gatherer of pages.
import { marked } from 'marked';
import { addCompany, isCompany } from '../../gather/company.ts';
import { type Found, nothing } from '../../gather/fact.ts';
import { linkedContacts } from '../../gather/links.ts';
import { addEntries } from '../../gather/page.ts';
import { headingEntries, jsonLdEntries } from '../../gather/questions.ts';
import { jsonLdThings } from '../../gather/things.ts';
import { pageOf, parseHtml } from './parse.ts';

/** Markdown's headings are its questions, whether they ask or not. */
export function readMarkdown(text: string): Found {
  const page = pageOf(marked.parse(text, { async: false }));
  const found = nothing();
  addEntries(page, [], found);
  if (found.entries.length === 0) found.entries.push(...headingEntries(page, true));
  found.contacts.push(...linkedContacts(page.root));
  return found;
}

/** A file that is JSON-LD by itself. */
export function readJsonLd(text: string): Found {
  const found = nothing();
  const things = jsonLdThings(JSON.parse(text), 'JSON-LD');
  for (const thing of things.filter(isCompany)) addCompany(thing, found);
  found.entries.push(...jsonLdEntries(things, { parse: parseHtml }));
  return found;
}
