/** help.json as the panel needs it; docs/help-json.md describes the file. */

/** A text in some languages, in the file's order; a plain string is in the default language. */
export type Localized = ReadonlyArray<readonly [lang: string, text: string]>;

export type ContactKind =
  'phone' | 'email' | 'social' | 'form' | 'whatsapp' | 'telegram' | 'sms' | 'chat' | 'address';

export interface Contact {
  id: string;
  kind: ContactKind;
  value: string;
  network: string;
  handle: string;
  endpoint: string;
  role: 'service' | 'brand' | 'none';
  tollFree: boolean;
  askFor: Localized;
  label: Localized;
}

export interface Entry {
  id: string;
  question: Localized;
  answer: Localized;
  category: Localized;
  product: Localized;
  price: { amount: number; currency: string } | null;
  related: string[];
}

export interface Help {
  /** The brand's name. */
  brand: Localized;
  languages: string[];
  timeZone: string | null;
  contacts: Contact[];
  entries: Entry[];
}

/** Whether a language is written from right to left. */
export function isRightToLeft(tag: string): boolean {
  return /^(ar|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)\b/i.test(tag);
}

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** The text in `lang`, else by primary subtag, else the first one; null when there is none. */
export function textIn(texts: Localized, lang: string): { lang: string; text: string } | null {
  const same = texts.find(([tag]) => tag.toLowerCase() === lang.toLowerCase());
  const near = same ?? texts.find(([tag]) => primary(tag) === primary(lang)) ?? texts[0];
  return near ? { lang: near[0], text: near[1] } : null;
}

export function plainIn(texts: Localized, lang: string): string {
  return textIn(texts, lang)?.text ?? '';
}

/** `lang` with the region that the first of `tags` in that language names; `lang` itself without one. */
export function regional(lang: string, tags: readonly string[]): string {
  return tags.find((tag) => primary(tag) === primary(lang) && /^[a-z]{2,3}(-[a-z]{4})?-([a-z]{2}|\d{3})$/i.test(tag)) ?? lang;
}

/** The first wanted language that is offered, as it is offered; else the first offered. */
export function chooseLanguage(wanted: readonly string[], offered: readonly string[]): string {
  for (const tag of wanted) {
    const same = offered.find((each) => each.toLowerCase() === tag.toLowerCase());
    const found = same ?? offered.find((each) => primary(each) === primary(tag));
    if (found) return found;
  }
  return offered[0] ?? 'en';
}
