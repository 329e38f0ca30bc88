// Contacts that a page links to.
import { attribute, type Element, elementsIn, lineOf } from './dom.ts';
import type { Contact, Fact } from './fact.ts';
import { socialContact } from './social.ts';

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

export const linkedContacts = (root: Parameters<typeof elementsIn>[0]): Array<Fact<Contact>> =>
  [...elementsIn(root, isAnswer)]
    .filter(({ tagName }) => tagName === 'a')
    .flatMap((link) =>
      contactOf(attribute(link, 'href') ?? '').map((value) => ({
        value,
        source: `link, line ${lineOf(link)}`,
      })),
    );
