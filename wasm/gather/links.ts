// Contacts that a page links to.
import type { Contact, Fact } from './fact.ts';
import { socialContact } from './social.ts';
import { attribute, type Element, elementsIn, outward, placeOf, type Root } from './tree.ts';

function contactOf(href: string): Contact[] {
  const address = href.trim();
  const [, scheme = '', rest = ''] = /^(tel|mailto):([^?]*)/i.exec(address) ?? [];
  let value = rest.trim();
  try {
    value = decodeURIComponent(value);
  } catch {
    // written with a stray %: as it is
  }
  if (scheme.toLowerCase() === 'tel' && value) return [{ kind: 'phone', value }];
  if (scheme.toLowerCase() === 'mailto' && value) return [{ kind: 'email', value }];
  return socialContact(address);
}

/** A contact in an answer is that answer's, not the company's first. */
const isAnswer = ({ tagName }: Element): boolean => tagName === 'details' || tagName === 'dl';

const furniture = /^(header|footer|nav|address)$/;

/** In what a site repeats on its pages: a comment or an article may link to anybody's number. */
const isOwn = (link: Element): boolean =>
  [...outward(link)].some(
    (each) =>
      furniture.test(each.tagName) ||
      /^(banner|contentinfo|navigation)$/.test(attribute(each, 'role') ?? ''),
  );

/** `strict`: only those in headers, footers and addresses, for what nobody reviews. */
export const linkedContacts = (root: Root, strict = false): Array<Fact<Contact>> =>
  [...elementsIn(root, isAnswer)]
    .filter((link) => link.tagName === 'a' && (!strict || isOwn(link)))
    .flatMap((link) =>
      contactOf(attribute(link, 'href') ?? '').map((value) => ({
        value,
        source: `link${placeOf(link)}`,
      })),
    );
