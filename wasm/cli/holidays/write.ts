// Holidays into a help.json's text, of which nothing else changes: what a person has written, and
// how, stays.
import { applyEdits, findNodeAtLocation, modify, type Node, parseTree } from 'jsonc-parser';
import type { Holiday } from './country.ts';

export interface Written {
  text: string;
  added: string[];
  /** Dates that were there already: kept with the names that they have. */
  kept: string[];
  /** Dates of the years asked for that only the file has. */
  own: string[];
}

interface Item {
  date: string;
  text: string;
}

const byDate = (a: Item, b: Item): number => (a.date < b.date ? -1 : Number(a.date > b.date));

const eolOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

function indentOf(text: string): string {
  return /\n([ \t]+)"/.exec(text)?.[1] ?? '  ';
}

/** The date of an item, which may be a plain string. */
function dateOf(item: Node): string {
  const date = item.type === 'object' ? findNodeAtLocation(item, ['date']) : item;
  return typeof date?.value === 'string' ? date.value : '';
}

/** `{ "date": "2026-01-01", "name": "…" }`, as people write small objects. */
function oneLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([key, member]) => `${JSON.stringify(key)}: ${oneLine(member)}`,
  );
  return `{ ${members.join(', ')} }`;
}

/** As the file's own items are laid out: each on a line, or one member a line. */
function itemText(
  holiday: Holiday,
  siblings: readonly Item[],
  indent: string,
  eol: string,
): string {
  const spread = siblings.some(({ text }) => text.includes('\n'));
  if (!spread) return oneLine(holiday);
  return JSON.stringify(holiday, null, indent).split('\n').join(`${eol}${indent}${indent}`);
}

/** The place of a new "holidays": behind "hours", else at the end. */
function withArray(text: string): string {
  const indent = indentOf(text);
  const formattingOptions = {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.length,
    eol: eolOf(text),
  };
  const getInsertionIndex = (names: string[]): number => {
    const after = names.indexOf('hours');
    return after < 0 ? names.length : after + 1;
  };
  return applyEdits(text, modify(text, ['holidays'], [], { formattingOptions, getInsertionIndex }));
}

/** `text` is that of a help.json without errors. */
export function writeHolidays(
  text: string,
  holidays: readonly Holiday[],
  years: readonly number[],
): Written {
  const found = parseTree(text);
  const source = found && findNodeAtLocation(found, ['holidays']) ? text : withArray(text);
  const array = findNodeAtLocation(parseTree(source)!, ['holidays'])!;
  const items: Item[] = (array.children ?? []).map((item) => ({
    date: dateOf(item),
    text: source.slice(item.offset, item.offset + item.length),
  }));
  const known = new Set(items.map(({ date }) => date));
  const wanted = new Set(holidays.map(({ date }) => date));
  const added = holidays.filter(({ date }) => !known.has(date));
  const [indent, eol] = [indentOf(source), eolOf(source)];
  const newItem = (holiday: Holiday): Item => ({
    date: holiday.date,
    text: itemText(holiday, items, indent, eol),
  });
  const all = [...items, ...added.map(newItem)].sort(byDate);
  const asked = (date: string): boolean => years.includes(Number(date.slice(0, 4)));
  const start = `${eol}${indent}${indent}`;
  const body = all.map((item) => start + item.text).join(',');
  const array_text = all.length > 0 ? `[${body}${eol}${indent}]` : '[]';
  const unchanged = added.length === 0;
  return {
    text: unchanged
      ? text
      : source.slice(0, array.offset) + array_text + source.slice(array.offset + array.length),
    added: added.map(({ date }) => date),
    kept: [...known].filter((date) => wanted.has(date)).sort(),
    own: [...known].filter((date) => asked(date) && !wanted.has(date)).sort(),
  };
}
