// Addresses of profiles and messengers as contacts.
import type { Contact } from './fact.ts';

const hosts: Record<string, string> = {
  'x.com': 'x',
  'twitter.com': 'x',
  'facebook.com': 'facebook',
  'instagram.com': 'instagram',
  'tiktok.com': 'tiktok',
  'youtube.com': 'youtube',
  'linkedin.com': 'linkedin',
  'threads.net': 'threads',
  'threads.com': 'threads',
  'pinterest.com': 'pinterest',
  'bsky.app': 'bluesky',
};

/** Paths that are no profile: sharing, searching, one post. */
const no_profile =
  /^(intent|share|sharer(\.php)?|dialog|search|hashtag|home|watch|status|p|reel|pin|plugins|tr)$/i;

const handleIn = (network: string, parts: readonly string[]): string | undefined => {
  const [first = '', second = ''] = parts;
  if (network === 'linkedin') return /^(company|school|in)$/.test(first) ? second : undefined;
  if (network === 'youtube')
    return first.startsWith('@') ? first : /^(c|user)$/.test(first) ? second : undefined;
  if (network === 'bluesky') return first === 'profile' ? second : undefined;
  return no_profile.test(first) || second === 'status' ? undefined : first;
};

const handle_form = /^@?[\p{L}\p{N}._-]{1,100}$/u;

export function socialContact(address: string): Contact[] {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return [];
  }
  const host = url.hostname.replace(/^(www|m|mobile|es|es-es)\./, '');
  const parts = url.pathname.split('/').filter(Boolean);
  if (host === 'wa.me' || (host === 'api.whatsapp.com' && parts[0] === 'send')) {
    const digits = (host === 'wa.me' ? parts[0] : url.searchParams.get('phone'))?.replace(
      /\D/g,
      '',
    );
    return digits ? [{ kind: 'whatsapp', value: `+${digits}` }] : [];
  }
  if (host === 't.me') return parts[0] ? [{ kind: 'telegram', value: `@${parts[0]}` }] : [];
  const network = Object.hasOwn(hosts, host) ? hosts[host] : undefined;
  const handle = network && handleIn(network, parts);
  if (!network || !handle || !handle_form.test(handle)) return [];
  return [{ kind: 'social', network, handle: handle.startsWith('@') ? handle : `@${handle}` }];
}
