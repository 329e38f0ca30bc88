import type { PersonalData } from '../../../wasm/ventanilla-full';

/** `text` with every finding replaced by its masked form. */
export function scrub(text: string, found: readonly PersonalData[]): string {
  let out = '';
  let from = 0;
  for (const { start, end, masked } of found) {
    out += text.slice(from, start) + masked;
    from = end;
  }
  return out + text.slice(from);
}

/**
 * Anything that looks like a number of six digits or more, or an address: at every keystroke, and too
 * much rather than too little. What the full core finds, it finds when a message is filed.
 */
export function roughPersonalData(text: string): PersonalData[] {
  const address = /[^\s@]+@[^\s@]+\.[^\s@,;:]+/u;
  const number = /\+?\(?\d(?:[\s./()-]{0,2}\d){5,}[A-Z]?/iu;
  const code = /\b(?=(?:[A-Z]*\d){4})[A-Z\d]{8,}\b/iu;
  const any = new RegExp([address, code, number].map(({ source }) => source).join('|'), 'giu');
  return [...text.matchAll(any)].map((match) => {
    const end = match.index + match[0].length;
    const type = match[0].includes('@') ? 'email' : 'account';
    return { type, start: match.index, end, masked: '•••' };
  });
}

export function scrubRoughly(text: string): string {
  return scrub(text, roughPersonalData(text));
}
