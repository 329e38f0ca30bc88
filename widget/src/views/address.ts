/** Where an answer can be found again: a whole address, which is right under a `<base>`, too. */
export function addressOf(entry: string): string {
  return `${location.href.split('#')[0]}#ayuda/${encodeURIComponent(entry)}`;
}
