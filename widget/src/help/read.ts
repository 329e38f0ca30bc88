import type { Contact, ContactKind, Entry, Help, Localized } from './model';

/**
 * Takes what is usable from a parsed help.json and leaves the rest; it is the core that says what
 * is wrong and where. Never throws, whatever the value.
 */
export function readHelp(file: unknown): Help | null {
  if (!isObject(file)) return null;
  const languages = list(file['languages']).filter((tag): tag is string => typeof tag === 'string');
  const [lang = 'en'] = languages;
  return {
    brand: localized(object(file['brand'])['name'], lang),
    languages: languages.length ? languages : [lang],
    timeZone: string(file['timeZone']) || null,
    contacts: serviceFirst(list(file['contacts']).flatMap((item) => contact(item, lang))),
    entries: unique(list(file['faq']).flatMap((item) => entry(item, lang))),
  };
}

type Json = Record<string, unknown>;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
export const object = (value: unknown): Json => (isObject(value) ? value : {});
export const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
export const string = (value: unknown): string => (typeof value === 'string' ? value : '');

export function localized(value: unknown, lang: string): Localized {
  if (typeof value === 'string') return value ? [[lang, value]] : [];
  return Object.entries(object(value)).flatMap(([tag, text]): Array<[string, string]> =>
    typeof text === 'string' && text ? [[tag, text]] : [],
  );
}

export function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return list(value).filter((item): item is string => typeof item === 'string');
}

const KINDS: readonly ContactKind[] = [
  'phone',
  'email',
  'social',
  'form',
  'whatsapp',
  'telegram',
  'sms',
  'chat',
  'address',
];

function contact(value: unknown, lang: string): Contact[] {
  const item = object(value);
  const kind = KINDS.find((known) => known === item['kind']);
  const id = string(item['id']);
  if (!kind || !id) return [];
  return [
    {
      id,
      kind,
      value: string(item['value']),
      network: string(item['network']),
      handle: string(item['handle']),
      endpoint: string(item['endpoint']),
      role: item['role'] === 'service' || item['role'] === 'brand' ? item['role'] : 'none',
      tollFree: item['tollFree'] === true,
      askFor: localized(item['askFor'], lang),
      label: localized(item['label'], lang),
    },
  ];
}

/** The file's order, except that a brand account never comes before the first service account. */
function serviceFirst(contacts: Contact[]): Contact[] {
  const service = contacts.findIndex((each) => each.role === 'service');
  const brands = contacts.filter((each, at) => each.role === 'brand' && at < service);
  if (!brands.length) return contacts;
  const rest = contacts.filter((each) => !brands.includes(each));
  const after = rest.findIndex((each) => each.role === 'service') + 1;
  return [...rest.slice(0, after), ...brands, ...rest.slice(after)];
}

function price(value: unknown): Entry['price'] {
  const { amount, currency } = object(value);
  const known = typeof currency === 'string' && /^[A-Z]{3}$/.test(currency);
  return known && typeof amount === 'number' && Number.isFinite(amount)
    ? { amount, currency }
    : null;
}

function entry(value: unknown, lang: string): Entry[] {
  const item = object(value);
  const id = string(item['id']);
  const question = localized(item['question'], lang);
  if (!id || !question.length) return [];
  return [
    {
      id,
      question,
      answer: localized(item['answer'], lang),
      category: localized(item['category'], lang),
      product: localized(item['product'], lang),
      price: price(item['price']),
      related: strings(item['related']),
    },
  ];
}

function unique(entries: Entry[]): Entry[] {
  const seen = new Set<string>();
  return entries.filter(({ id }) => !seen.has(id) && seen.add(id));
}
