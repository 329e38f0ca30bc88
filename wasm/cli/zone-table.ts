// `check --write`: the company's zone as a table into its help.json, so that every device shows the
// same times, however old its own zone data are.
import { writeFileSync } from 'node:fs';
import { applyEdits, findNodeAtLocation, modify, parseTree } from 'jsonc-parser';
import { zoneTable } from '../../widget/src/zones/table.ts';
import { Unusable } from './args.ts';

/** Enough for past logs, and for longer than anyone knows the rules of a zone. */
const years = [2020, 2045].map((year) => Date.UTC(year, 0) / 1000) as [number, number];

/** A new member goes behind "timeZone"; its place is held by a number, which is then replaced. */
function withMember(text: string): string {
  if (findNodeAtLocation(parseTree(text)!, ['timeZoneTable'])) return text;
  const indent = /\n([ \t]+)"/.exec(text)?.[1] ?? '  ';
  const formattingOptions = {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
  const getInsertionIndex = (names: string[]): number => names.indexOf('timeZone') + 1;
  const edits = modify(text, ['timeZoneTable'], 0, { formattingOptions, getInsertionIndex });
  return applyEdits(text, edits);
}

/** The table on one line: nobody reads it. */
function tableText(zone: string): string {
  const { initialOffset, transitions } = zoneTable(zone, years);
  return `{ "initialOffset": ${initialOffset}, "transitions": ${JSON.stringify(transitions)} }`;
}

/** `text` with the table of its zone. All else stays. */
export function withZoneTable(text: string, zone: string): string {
  const source = withMember(text);
  const { offset, length } = findNodeAtLocation(parseTree(source)!, ['timeZoneTable'])!;
  return source.slice(0, offset) + tableText(zone) + source.slice(offset + length);
}

/** Of a file without errors. */
export function writeZoneTable(path: string, text: string, zone: string | undefined): void {
  if (zone === undefined) throw new Unusable('check --write needs a "timeZone" in the file');
  const written = withZoneTable(text, zone);
  if (written !== text) writeFileSync(path, written);
}
