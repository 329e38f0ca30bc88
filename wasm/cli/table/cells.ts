// What a cell's text means; a wrong one gives what to write instead.

/** A value, or why there is none. */
export type Cell<T> = { value: T } | { problem: string };

const instantForm = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})$/i;
const localForm = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/;
const yes = ['yes', 'true', '1', 'si', 'sí', 'y', 's', 'x'];
const no = ['no', 'false', '0', 'n'];

/** Date.parse takes February 30 for March 2. */
const dayExists = (text: string): boolean => {
  const date = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text.slice(0, 10));
};

/** Seconds since 1970. */
export function instant(text: string): Cell<number> {
  if (instantForm.test(text) && dayExists(text)) {
    const exact = text.toUpperCase().replace(' ', 'T').replace(/\s/g, '');
    const time = Date.parse(exact.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
    if (!Number.isNaN(time)) return { value: Math.floor(time / 1000) };
  }
  const hint = localForm.test(text)
    ? 'has no offset; add Z or the local one: 2026-11-24T09:30:00-04:00'
    : 'is not an instant; write 2026-11-24T13:30:00Z';
  return { problem: `"${text}" ${hint}` };
}

/** A local date, as written. */
export function date(text: string): Cell<string> {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && dayExists(text)) return { value: text };
  return { problem: `"${text}" is not a date; write 2026-11-24` };
}

export function number(text: string): Cell<number> {
  if (/^\d+([.,]\d+)?$/.test(text)) return { value: Number(text.replace(',', '.')) };
  return { problem: `"${text}" is not a number of 0 or more; write 12 or 12.5, without units` };
}

export function yesNo(text: string): Cell<boolean> {
  const word = text.toLowerCase();
  if (yes.includes(word)) return { value: true };
  if (no.includes(word)) return { value: false };
  return { problem: `"${text}" is neither yes nor no` };
}

/** BCP 47, in lower case. */
export function languageTag(written: string): Cell<string> {
  const tag = written.toLowerCase();
  if (/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/.test(tag)) return { value: tag };
  return { problem: `"${written}" is no language tag; write es, en or pt-br` };
}

export const text = (written: string): Cell<string> => ({ value: written });

/** Words that are compared, whatever their case. */
export const word = (written: string): Cell<string> => ({ value: written.toLowerCase() });

/** One of some words; others may stand for them: `{ negativo: 'negative' }`. */
export const oneOf =
  (words: readonly string[], others: Record<string, string> = {}) =>
  (written: string): Cell<string> => {
    const found = others[written.toLowerCase()] ?? written.toLowerCase();
    if (words.includes(found)) return { value: found };
    return { problem: `"${written}" is none of ${words.join(', ')}` };
  };
