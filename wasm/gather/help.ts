// What was found as a help.json.
import { folded, idOf, uniqueId } from './ids.ts';
import type { Contact, Entry, Fact, Found } from './fact.ts';

/** A fact at its place in the file. */
export interface Placed {
  /** JSON pointer. */
  where: string;
  value: string;
  source: string;
}

export interface Draft {
  lang: Fact<string>;
  /** Without one there are no hours. */
  zone?: Fact<string>;
  name?: Fact<string>;
  url?: Fact<string>;
  logo?: Fact<string>;
  hours?: Fact<string>;
  contacts: Array<Fact<Contact>>;
  entries: Array<Fact<Entry>>;
}

const tag_form = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;

function languageOf({ lang, entries }: Found): Fact<string> {
  const own = entries.flatMap(({ value, source }) =>
    value.lang ? [{ value: value.lang, source }] : [],
  );
  const known = [...lang, ...own].filter(({ value }) => tag_form.test(value));
  const none = { value: 'es', source: 'nothing said so; correct it' };
  const { value, source } = known[0] ?? none;
  return { value: value.split('-')[0].toLowerCase(), source };
}

/** https addresses and paths on the site; anything else is no address of a help.json. */
function address(fact: Fact<string> | undefined): Fact<string> | undefined {
  if (!fact) return undefined;
  try {
    const url = new URL(fact.value);
    return url.protocol === 'https:' ? { ...fact, value: url.href } : undefined;
  } catch {
    return fact.value.startsWith('/') ? fact : undefined;
  }
}

const digits = (value = ''): string => value.replace(/\D/g, '');

/** "+1 809 555 0100" and "809-555-0100" are one number, seen from its last nine digits. */
function keyOf({ kind, value, network, handle }: Contact): string {
  if (kind === 'social') return `${network} ${handle?.toLowerCase()}`;
  if (kind === 'phone' || kind === 'whatsapp') return `${kind} ${digits(value).slice(-9)}`;
  return `${kind} ${folded(value ?? '')}`;
}

/** The first of each; a later one adds what the first does not say. */
function distinct<T extends object>(
  facts: ReadonlyArray<Fact<T>>,
  keyOfOne: (value: T) => string,
): Array<Fact<T>> {
  const byKey = new Map<string, Fact<T>>();
  for (const { value, source } of facts) {
    const known = byKey.get(keyOfOne(value));
    if (known) known.value = { ...value, ...known.value };
    else byKey.set(keyOfOne(value), { value: { ...value }, source });
  }
  return [...byKey.values()];
}

export function draftOf(found: Found, zone: Fact<string> | undefined): Draft {
  const entries = distinct(
    found.entries,
    ({ question, lang = '' }) => `${lang} ${folded(question)}`,
  );
  return {
    lang: languageOf(found),
    zone,
    name: found.name[0],
    url: address(found.url[0]),
    logo: address(found.logo[0]),
    hours: found.hours[0],
    contacts: distinct(found.contacts, keyOf),
    entries,
  };
}

function entryOf(
  { id, question, answer, category, product, alternatives, lang }: Entry,
  taken: Set<string>,
) {
  const text = (value: string) => (lang ? { [lang]: value } : value);
  return {
    id: id ? uniqueId(id, taken) : idOf(question, taken),
    question: text(question),
    ...(alternatives ? { alternatives: lang ? { [lang]: alternatives } : alternatives } : {}),
    ...(answer ? { answer: text(answer) } : {}),
    ...(category ? { category } : {}),
    ...(product ? { product } : {}),
  };
}

export function helpOf(draft: Draft) {
  const { lang, zone, name, url, logo, hours, contacts, entries } = draft;
  const ids = new Set<string>();
  const contactIds = new Set<string>();
  const languages = new Set([lang.value, ...entries.flatMap(({ value }) => value.lang ?? [])]);
  const needsZone = hours || contacts.some(({ value }) => value.hours);
  const brand = {
    ...(name ? { name: name.value } : {}),
    ...(url ? { url: url.value } : {}),
    ...(logo ? { logo: logo.value } : {}),
  };
  return {
    $schema: './help.schema.json',
    version: 1,
    ...(Object.keys(brand).length > 0 ? { brand } : {}),
    languages: [...languages],
    ...(needsZone && zone ? { timeZone: zone.value } : {}),
    ...(hours ? { hours: hours.value } : {}),
    contacts: contacts.map(({ value }) => ({
      id: uniqueId(value.network ?? value.kind, contactIds),
      ...value,
    })),
    faq: entries.map(({ value }) => entryOf(value, ids)),
  };
}

/** In the file's order. */
export function placedOf(draft: Draft): Placed[] {
  const one = (where: string, fact: Fact<string> | undefined): Placed[] =>
    fact ? [{ where, ...fact }] : [];
  const needsZone = draft.hours || draft.contacts.some(({ value }) => value.hours);
  return [
    ...one('/brand/name', draft.name),
    ...one('/brand/url', draft.url),
    ...one('/brand/logo', draft.logo),
    ...one('/languages', draft.lang),
    ...(needsZone ? one('/timeZone', draft.zone) : []),
    ...one('/hours', draft.hours),
    ...draft.contacts.map(({ value, source }, i) => ({
      where: `/contacts/${i}`,
      value: [value.kind, value.handle ?? value.value].join(' '),
      source,
    })),
    ...draft.entries.map(({ value, source }, i) => ({
      where: `/faq/${i}`,
      value: value.question,
      source,
    })),
  ];
}
