// Everything that an HTML page tells.
import { marked } from 'marked';
import { addCompany, isCompany } from './company.ts';
import { attribute, elementsIn, lineOf, parsePage, textOf } from './dom.ts';
import { type Fact, type Found, nothing } from './fact.ts';
import { linkedContacts } from './links.ts';
import {
  accordionEntries,
  definitionEntries,
  detailsEntries,
  headingEntries,
  jsonLdEntries,
  microdataEntries,
} from './questions.ts';
import { jsonLdOfPage, jsonLdThings, microdataOfPage, type Thing } from './things.ts';

/** Titles end with the site's name. */
const brandIn = (title: string): string => title.split(/ [|·–—-] /).at(-1) ?? '';

function addHead(page: ReturnType<typeof parsePage>, base: string | undefined, found: Found): void {
  const title: Array<Fact<string>> = [];
  for (const element of elementsIn(page)) {
    const source = `<${element.tagName}>, line ${lineOf(element)}`;
    const lang = element.tagName === 'html' ? attribute(element, 'lang') : undefined;
    if (lang) found.lang.push({ value: lang.trim(), source });
    const name = attribute(element, 'property') ?? attribute(element, 'name');
    const content = attribute(element, 'content');
    if (element.tagName === 'meta' && content && name === 'og:site_name') {
      found.name.push({ value: content.trim(), source: `og:site_name, line ${lineOf(element)}` });
    }
    if (element.tagName === 'title') title.push({ value: brandIn(textOf(element)), source });
  }
  found.name.push(...title.filter(({ value }) => value));
  if (base) found.url.push({ value: new URL(base).origin, source: "the page's address" });
}

/** The strictest source first: where several list the questions, they are the same ones. */
function addEntries(
  page: ReturnType<typeof parsePage>,
  things: readonly Thing[],
  base: string | undefined,
  found: Found,
): void {
  const sources = [
    () => jsonLdEntries(things, base),
    () => microdataEntries(page, base),
    () => detailsEntries(page, base),
    () => definitionEntries(page, base),
    () => accordionEntries(page, base),
    () => headingEntries(page, base),
  ];
  for (const source of sources) found.entries.push(...source());
}

/** `base` is the page's address, where it has one. */
export function readPage(html: string, base?: string): Found {
  const page = parsePage(html);
  const found = nothing();
  const things = jsonLdOfPage(page, found.warnings);
  for (const thing of [...things, ...microdataOfPage(page)].filter(isCompany))
    addCompany(thing, found);
  addHead(page, base, found);
  addEntries(page, things, base, found);
  found.contacts.push(...linkedContacts(page));
  return found;
}

/** Markdown's headings are its questions, whether they ask or not. */
export function readMarkdown(text: string): Found {
  const page = parsePage(marked.parse(text, { async: false }));
  const found = nothing();
  addEntries(page, [], undefined, found);
  if (found.entries.length === 0) found.entries.push(...headingEntries(page, undefined, true));
  found.contacts.push(...linkedContacts(page));
  return found;
}

/** A file that is JSON-LD by itself. */
export function readJsonLd(text: string): Found {
  const found = nothing();
  const things = jsonLdThings(JSON.parse(text), 'JSON-LD');
  for (const thing of things.filter(isCompany)) addCompany(thing, found);
  found.entries.push(...jsonLdEntries(things));
  return found;
}
