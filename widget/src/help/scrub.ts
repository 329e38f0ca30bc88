import type { PersonalData } from '../../../wasm/ventanilla-core';

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

/** Without the core: anything that looks like a number of six digits or more, or an address. */
export function roughPersonalData(text: string): PersonalData[] {
  const numbers = /[A-Z]{0,2}\d(?:[\s.-]?[\dA-Z]){5,}|[^\s@]+@[^\s@]+\.[^\s@,;:]+/giu;
  return [...text.matchAll(numbers)]
    .filter(([found]) => found.includes('@') || found.replace(/\D/g, '').length >= 6)
    .map((match) => {
      const end = match.index + match[0].length;
      const type = match[0].includes('@') ? 'email' : 'account';
      return { type, start: match.index, end, masked: '•••' };
    });
}
