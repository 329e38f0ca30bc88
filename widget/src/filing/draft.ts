import { instantOf } from '../core/instant';
import { fill } from '../i18n/catalogue';
import type { FilingTexts } from '../i18n/filing/catalogue';
import type { FilingHost } from './host';
import { shortReference } from './post';
import type { Message } from './store';

export const KINDS = [
  'question',
  'petition',
  'complaint',
  'claim',
  'suggestion',
  'praise',
] as const;
export type Kind = (typeof KINDS)[number];

/** What the visitor has written, and nothing that they have not. */
export interface Draft {
  key: string;
  kind: Kind;
  /** The visitor chose the kind; else it is our guess. */
  chosen: boolean;
  text: string;
  name: string;
  email: string;
  keep: boolean;
}

/** RFC 9562, version 4; `randomUUID` exists on secure pages only. */
function newKey(): string {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

export function newDraft(text: string, name: string): Draft {
  return { key: newKey(), kind: 'question', chosen: false, text, name, email: '', keep: false };
}

/** Kinds of `guide` that the form does not offer are questions to whoever writes. */
export function kindOf(word: unknown): Kind {
  return KINDS.find((kind) => kind === word) ?? 'question';
}

export function messageOf(draft: Draft, host: FilingHost, now: number): Message {
  const { key, kind, text, name, email } = draft;
  const body = {
    id: key,
    kind,
    message: text.trim(),
    ...(name.trim() && { name: name.trim() }),
    ...(email.trim() && { email: email.trim() }),
    lang: host.lang,
    page: host.page,
    contact: host.contact.id,
    writtenAt: instantOf(now),
  };
  return {
    key,
    endpoint: new URL(host.contact.endpoint, host.page).href,
    contact: host.contact.id,
    kind,
    body: JSON.stringify(body),
    kept: draft.keep,
    written: now,
    reference: null,
    promised: host.promised,
  };
}

/** The message as a prepared e-mail; `text` is free of what does not belong into a mail. */
export function mailOf(
  draft: Draft,
  text: string,
  host: FilingHost,
  t: FilingTexts,
): string | null {
  if (!host.email) return null;
  const kind = t.kinds[draft.kind];
  const about = fill(t.prepared, { kind, reference: shortReference(draft.key) });
  const address = host.email.split('@').map(encodeURIComponent).join('@');
  const body = encodeURIComponent(`${text.trim()}\n\n${about}\n${host.page}`);
  return `mailto:${address}?subject=${encodeURIComponent(`${kind}: ${host.brand}`)}&body=${body}`;
}
