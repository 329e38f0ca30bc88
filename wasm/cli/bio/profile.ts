// The text of a profile (C1): what the account is for, when somebody is there, and the phone and
// the e-mail for those who cannot wait; as much of it as the network takes.
import type { Contact, Help } from '../desk.ts';
import { brandOf } from '../localized.ts';
import { bio_limits, lengthOf } from './networks.ts';
import type { Words } from './words.ts';

export interface Profile {
  network: string;
  handle: string | null;
  role: string | null;
  limit: number;
  length: number;
  text: string;
  left_out: string[];
}

/** A piece and its shorter forms, the fullest first. */
interface Piece {
  name: string;
  forms: string[];
}

export type HoursOf = (contact: string | null) => string | null;

/** "lun a vie 8:00-18:00, sáb 9:00-13:00", then without its last parts. */
function hoursForms(hours: string | null, text: Words): string[] {
  const parts = hours?.split(', ') ?? [];
  const cut = parts.map((_, i) => parts.slice(0, parts.length - i).join(', '));
  return cut.flatMap((form, i) => (i === 0 ? [text.hours(form), form] : [form]));
}

function valueOf(help: Help, kind: string): string[] {
  const contact = help.contacts?.find((one) => one.kind === kind && one.value);
  return contact?.value ? [contact.value] : [];
}

function introOf(help: Help, account: Contact | undefined, network: string, text: Words): string[] {
  const brand = brandOf(help, text.lang);
  const service = help.contacts?.find(
    (one) => one.kind === 'social' && one.network === network && one.role === 'service',
  );
  if (account?.role === 'brand' && service?.handle) {
    return [`${brand}. ${text.ask(service.handle)}`, text.ask(service.handle)];
  }
  return [text.service(brand), text.serviceShort];
}

function piecesOf(
  help: Help,
  account: Contact | undefined,
  network: string,
  hoursOf: HoursOf,
  text: Words,
): Piece[] {
  const url = (help.brand as { url?: string } | undefined)?.url;
  const pieces: Piece[] = [
    { name: 'intro', forms: introOf(help, account, network, text) },
    { name: 'hours', forms: hoursForms(hoursOf(account?.id ?? null), text) },
    { name: 'phone', forms: valueOf(help, 'phone').flatMap((value) => [text.phone(value), value]) },
    { name: 'email', forms: valueOf(help, 'email') },
    { name: 'url', forms: url ? [url, url.replace(/^https:\/\//, '')] : [] },
  ];
  return pieces.filter(({ forms }) => forms.length > 0);
}

const ended = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
const joined = (parts: readonly string[]): string =>
  parts.map((part, i) => (i < parts.length - 1 ? ended(part) : part)).join(' ');

/** `account` is absent for a network where the company has none. */
export function profileOf(
  help: Help,
  network: string,
  account: Contact | undefined,
  hoursOf: HoursOf,
  text: Words,
): Profile {
  const limit = bio_limits[network];
  let parts: string[] = [];
  const left_out: string[] = [];
  for (const { name, forms } of piecesOf(help, account, network, hoursOf, text)) {
    const fits = forms.find((form) => lengthOf(joined([...parts, form])) <= limit);
    if (fits) parts = [...parts, fits];
    else left_out.push(name);
  }
  const bio = joined(parts);
  const { handle = null, role = null } = account ?? {};
  return { network, handle, role, limit, length: lengthOf(bio), text: bio, left_out };
}
