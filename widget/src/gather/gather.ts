import { joined } from '../../../wasm/gather/fact';
import { draftOf, helpOf, placedOf, type Placed } from '../../../wasm/gather/help';
import { readPage } from '../../../wasm/gather/page';
import { zoneOf } from '../../../wasm/gather/zone';
import { faqPageIn, fetchPage } from './faq-page';
import { type Count, sift } from './sift';
import { pageOf } from './tree';

export interface Asked {
  /** The tag's `data-zone`. */
  zone: string | null;
  helpPage: string | null;
  /** The page's policy lets a text be parsed as HTML. */
  parses: boolean;
  /** Gives null where the core cannot run: then nothing is judged. */
  count: Promise<Count | null>;
}

export interface Gathered {
  /** What a help.json would hold. */
  help: ReturnType<typeof helpOf>;
  placed: Placed[];
  /** For people: what was found and not taken. */
  left: string[];
}

/** The page, and the site's FAQ page; only facts that nobody but the site can have written. */
export async function gather({ zone, helpPage, parses, count }: Asked): Promise<Gathered> {
  const here = document.baseURI;
  const address = faqPageIn(document, here, helpPage);
  const other = address ? await fetchPage(address) : null;
  const pages = [
    { name: 'this page', base: here, document },
    ...(other ? [{ ...other, name: new URL(other.base).pathname }] : []),
  ];
  const found = joined(
    pages.map(({ name, base, document: each }) => ({
      name,
      base,
      found: readPage(pageOf(each, base, parses), true),
    })),
  );
  const told = zone ? { value: zone, source: 'data-zone' } : undefined;
  const draft = draftOf(found, told ?? zoneOf(found.country, new Date().getFullYear()));
  const homeless = draft.hours && !draft.zone;
  const hours = homeless ? [`hours ${draft.hours?.value}: no zone is sure; add data-zone`] : [];
  const judge = await count;
  const left = [...hours, ...(judge ? sift(draft, judge) : []), ...found.warnings];
  if (draft.entries.length + draft.contacts.length === 0) {
    throw new Error('no data-config, and neither questions nor contacts on the page');
  }
  return { help: helpOf(draft), placed: placedOf(draft), left };
}
