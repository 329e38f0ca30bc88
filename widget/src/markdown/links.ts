/** Where a link of help.json may lead. */
export type SafeLink =
  { kind: 'entry'; entry: string } | { kind: 'inside' | 'outside' | 'app'; href: string };

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * https, tel, mailto, sms and pages of the same origin; null for anything else (`javascript:`,
 * `data:`, `blob:`, plain http elsewhere, credentials in the address).
 */
export function safeLink(href: string, page: string): SafeLink | null {
  const entry = /^#(?:ayuda|help)\/(.+)$/.exec(href);
  if (entry?.[1]) return { kind: 'entry', entry: decoded(entry[1]) };
  let url: URL;
  try {
    url = new URL(href, page);
  } catch {
    return null;
  }
  if (['tel:', 'mailto:', 'sms:'].includes(url.protocol)) return { kind: 'app', href: url.href };
  if (url.username || url.password) return null;
  if (url.origin !== 'null' && url.origin === new URL(page).origin)
    return { kind: 'inside', href: url.href };
  return url.protocol === 'https:' ? { kind: 'outside', href: url.href } : null;
}
