// Everything that an HTML page tells.
import { addCompany, isCompany } from './company.ts';
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
import { jsonLdOfPage, microdataOfPage, type Thing } from './things.ts';
import { attribute, elementsIn, type Page, placeOf, textOf } from './tree.ts';

/** Titles end with the site's name. */
const brandIn = (title: string): string => title.split(/ [|·–—-] /).at(-1) ?? '';

function addHead({ root, base }: Page, found: Found): void {
  const title: Array<Fact<string>> = [];
  for (const element of elementsIn(root)) {
    const source = `<${element.tagName}>${placeOf(element)}`;
    const lang = element.tagName === 'html' ? attribute(element, 'lang') : undefined;
    if (lang) found.lang.push({ value: lang.trim(), source });
    const name = attribute(element, 'property') ?? attribute(element, 'name');
    const content = attribute(element, 'content');
    if (element.tagName === 'meta' && content && name === 'og:site_name') {
      found.name.push({ value: content.trim(), source: `og:site_name${placeOf(element)}` });
    }
    if (element.tagName === 'title') title.push({ value: brandIn(textOf(element)), source });
  }
  found.name.push(...title.filter(({ value }) => value));
  if (base) found.url.push({ value: new URL(base).origin, source: "the page's address" });
}

/** The strictest source first: where several list the questions, they are the same ones. */
export function addEntries(page: Page, things: readonly Thing[], found: Found): void {
  const sources = [
    () => jsonLdEntries(things, page),
    () => microdataEntries(page),
    () => detailsEntries(page),
    () => definitionEntries(page),
    () => accordionEntries(page),
    () => headingEntries(page),
  ];
  for (const source of sources) found.entries.push(...source());
}

/** `strict` takes contacts only from where nobody but the site itself writes. */
export function readPage(page: Page, strict = false): Found {
  const { root } = page;
  const found = nothing();
  const things = jsonLdOfPage(root, found.warnings);
  for (const thing of [...things, ...microdataOfPage(root)].filter(isCompany))
    addCompany(thing, found);
  addHead(page, found);
  addEntries(page, things, found);
  found.contacts.push(...linkedContacts(root, strict));
  return found;
}
