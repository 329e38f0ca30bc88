// The finished tag, with the digest of the loader that this site serves.

const loader = '../ventanilla/ventanilla.js';

/** Subresource Integrity; empty where the page may not hash (no https, no localhost). */
export async function loaderDigest(): Promise<string> {
  if (!crypto.subtle) return '';
  const bytes = await (await fetch(loader)).arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
  return `sha384-${btoa(String.fromCharCode(...digest))}`;
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

export function tagOf(options: FormData, integrity: string): string {
  const value = (name: string): string => String(options.get(name) ?? '').trim();
  const path = value('path').replace(/\/*$/, '/');
  const attributes: Array<[string, string]> = [
    ['src', `${path}ventanilla.js`],
    ['integrity', integrity],
    ['data-config', value('config')],
    ['data-theme', value('theme')],
    ['data-side', value('side')],
    ['data-label', value('label')],
  ];
  const written = attributes
    .filter(([, text]) => text)
    .map(([name, text]) => `${name}="${escaped(text)}"`);
  return `<script ${written.join(' ')} async></script>`;
}
