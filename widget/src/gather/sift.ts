import type { Contact, Entry, Fact } from '../../../wasm/gather/fact';
import { type Draft, helpOf } from '../../../wasm/gather/help';

/** How many errors the core finds in a help.json. */
export type Count = (help: unknown) => number;

type Entries = Array<Fact<Entry>>;

const nothing = (draft: Draft): Draft => ({
  lang: draft.lang,
  zone: draft.zone,
  contacts: [],
  entries: [],
});

/** The largest part of the entries that is right, by halves: most pages have none that is wrong. */
function rightEntries(entries: Entries, wrong: (part: Entries) => boolean): Entries {
  if (!wrong(entries)) return entries;
  if (entries.length === 1) return [];
  const middle = entries.length >> 1;
  const halves = [entries.slice(0, middle), entries.slice(middle)];
  return halves.flatMap((half) => rightEntries(half, wrong));
}

/** A contact, else the same without its hours and label; null where the core refuses it. */
function rightContact(
  fact: Fact<Contact>,
  wrong: (one: Fact<Contact>) => boolean,
): Fact<Contact> | null {
  const { hours: _, label: __, ...value } = fact.value;
  return [fact, { ...fact, value }].find((one) => !wrong(one)) ?? null;
}

const said = ({ value, source }: Fact<unknown>): string => {
  const { question, handle, value: text } = value as Record<string, string>;
  return `${question ?? handle ?? text ?? String(value)} (${source})`;
};

/**
 * Takes out of the draft what the core refuses; gives what that was. The customer's module counts
 * errors and names none, so each part is judged by itself, and only where there is something wrong.
 */
export function sift(draft: Draft, count: Count): string[] {
  const wrong = (part: Partial<Draft>): boolean =>
    count(helpOf({ ...nothing(draft), ...part })) > 0;
  if (!draft.zone) dropHours(draft);
  if (count(helpOf(draft)) === 0) return [];
  const left: Array<Fact<unknown>> = [];
  for (const name of ['name', 'url', 'logo', 'hours'] as const) {
    const fact = draft[name];
    if (!fact || !wrong({ [name]: fact })) continue;
    left.push(fact);
    delete draft[name];
  }
  const { contacts, entries } = draft;
  draft.contacts = contacts.flatMap((fact) => {
    const right = rightContact(fact, (one) => wrong({ contacts: [one] }));
    if (right !== fact) left.push(fact);
    return right ?? [];
  });
  draft.entries = rightEntries(entries, (part) => wrong({ entries: part }));
  left.push(...entries.filter((fact) => !draft.entries.includes(fact)));
  return left.map(said);
}

function dropHours(draft: Draft): void {
  delete draft.hours;
  for (const { value } of draft.contacts) delete value.hours;
}
