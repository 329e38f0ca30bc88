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

const MASK = '•••';

/**
 * An address, a code, a number of six digits or more, a word with a digit or sign after "my password
 * is": at every keystroke, and too much rather than too little. What the full core finds, it finds
 * when a message is filed.
 */
const PERSONAL =
  /[^\s@]+@[^\s@]+\.[^\s@,;:]+|\b(?=([A-Z]*\d){4})[A-Z\d]{8,}\b|\+?\(?\d([\s./()-]{0,2}\d){5,}[A-Z]?|(?<=(contrase(ñ|ny?)a|contrasinal|pasahitza|clave|passwor[dt]|kennwort|senha|mot de passe|\bpin|\bcvv)( es| és| is| é| è| est| ist| da|:)*\s)(?=\S*[\d!#$%&*_])[^\s,;]+/giu;

export function scrubRoughly(text: string): string {
  return text.replace(PERSONAL, MASK);
}

export function roughPersonalData(text: string): PersonalData[] {
  return [...text.matchAll(PERSONAL)].map((match) => {
    const end = match.index + match[0].length;
    const type = match[0].includes('@') ? 'email' : 'account';
    return { type, start: match.index, end, masked: MASK };
  });
}
