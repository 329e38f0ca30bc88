import type { Contact } from '../help/model';

/** Where a contact leads, with the visitor's question carried along where the channel can. */
export interface ContactLink {
  href: string;
  /** What is shown: the number, address or handle as the company writes it. */
  text: string;
  /** Leaves the site; opens in another tab. */
  outside: boolean;
}

export interface Carried {
  /** The question without personal data; may be empty. */
  question: string;
  /** For mail. */
  subject: string;
  /** The page, for the reader's orientation: origin and path only. */
  page: string;
}

/** E.164 digits after `+`, or the digits alone where the number is national. */
function dialled(value: string): string | null {
  const digits = value.replace(/[^\d+]/g, '').replace(/(?!^)\+/g, '');
  return /^\+?\d{3,15}$/.test(digits) ? digits : null;
}

function query(pairs: Record<string, string>): string {
  const kept = Object.entries(pairs).filter(([, value]) => value);
  const text = kept.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  return text && `?${text}`;
}

const PROFILES: Record<string, string> = {
  x: 'x.com/',
  twitter: 'x.com/',
  facebook: 'facebook.com/',
  instagram: 'instagram.com/',
  threads: 'threads.net/@',
  tiktok: 'tiktok.com/@',
  youtube: 'youtube.com/@',
  linkedin: 'linkedin.com/company/',
  bluesky: 'bsky.app/profile/',
  pinterest: 'pinterest.com/',
};

function profile({ network, handle, value }: Contact): string | null {
  const [name = '', server] = handle.replace(/^@/, '').split('@');
  if (server && /^[\w.-]+$/.test(server)) return `https://${server}/@${encodeURIComponent(name)}`;
  const known = Object.hasOwn(PROFILES, network.toLowerCase());
  const folder = known && PROFILES[network.toLowerCase()];
  return folder && name ? `https://${folder}${encodeURIComponent(name)}` : https(value);
}

/** The address, when it is an https address without credentials. */
function https(address: string): string | null {
  try {
    const url = new URL(address);
    return url.protocol === 'https:' && !url.username && !url.password ? url.href : null;
  } catch {
    return null;
  }
}

function link(href: string | null, text: string, outside = false): ContactLink | null {
  return href ? { href, text, outside } : null;
}

function phoneLike(contact: Contact, carried: Carried): ContactLink | null {
  const number = dialled(contact.value);
  if (!number) return null;
  const text = carried.question;
  if (contact.kind === 'phone') return link(`tel:${number}`, contact.value);
  if (contact.kind === 'sms') return link(`sms:${number}${query({ body: text })}`, contact.value);
  return link(`https://wa.me/${number.replace('+', '')}${query({ text })}`, contact.value, true);
}

function mail({ value }: Contact, carried: Carried): ContactLink | null {
  if (!/^[^\s@?&#]+@[^\s@?&#]+$/.test(value)) return null;
  const body = carried.question && `${carried.question}\n\n${carried.page}`;
  const address = value.split('@').map(encodeURIComponent).join('@');
  return link(`mailto:${address}${query({ subject: carried.subject, body })}`, value);
}

function telegram(contact: Contact): ContactLink | null {
  const name = (contact.handle || contact.value).replace(/^@/, '');
  if (/^\w{3,}$/.test(name)) return link(`https://t.me/${name}`, `@${name}`, true);
  return link(https(contact.value), contact.value, true);
}

/** null where the contact has no address that is safe to follow; it is then shown as text. */
export function contactLink(contact: Contact, carried: Carried): ContactLink | null {
  const { kind, value, endpoint, handle } = contact;
  switch (kind) {
    case 'phone':
    case 'sms':
    case 'whatsapp':
      return phoneLike(contact, carried);
    case 'email':
      return mail(contact, carried);
    case 'telegram':
      return telegram(contact);
    case 'social':
      return link(profile(contact), handle || value, true);
    case 'form':
      return link(https(value), '', true);
    case 'chat':
      return link(https(endpoint || value), '', true);
    case 'address':
      return null;
  }
}
