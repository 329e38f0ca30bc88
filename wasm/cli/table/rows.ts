// Rows of a CSV file or of JSON lines, each with its place, as texts by column.
import { CsvError, type Info, parse } from 'csv-parse/sync';
import { Unusable } from '../args.ts';
import { readFile } from '../streams.ts';

export interface Row {
  file: string;
  /** From 1: where the row begins. */
  line: number;
  /** By the file's own names, trimmed and in lower case, with `_` for spaces. */
  cells: Map<string, string>;
}

export const columnName = (written: string): string =>
  written
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

function textOf(file: string): string {
  const bytes = readFile(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Unusable(`${file}: not UTF-8; save it as "CSV UTF-8"`);
  }
}

/** Spreadsheets of different countries write `,`, `;` or a tab: the one that the header has most. */
function delimiterOf(text: string): string {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  const count = (delimiter: string) => header.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best));
}

interface ParsedRecord {
  record: string[];
  info: Info;
  raw: string;
}

function parsedCsv(file: string, text: string): ParsedRecord[] {
  try {
    const options = { delimiter: delimiterOf(text), info: true, raw: true, trim: true };
    const parsed = parse(text, { ...options, relax_column_count: true, skip_empty_lines: true });
    return parsed as unknown as ParsedRecord[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Unusable(`${file}:${error.lines ?? 1}: ${error.message}`);
  }
}

/** A quoted cell may hold line ends; `info.lines` is the record's last line. */
const firstLine = ({ info, raw }: ParsedRecord): number =>
  Math.max(1, info.lines - (raw.trim().match(/\n/g)?.length ?? 0));

function csvRows(file: string, text: string): Row[] {
  const [head, ...records] = parsedCsv(file, text);
  if (!head) throw new Unusable(`${file}: empty; the first line names the columns`);
  const names = head.record.map(columnName);
  return records.map((parsed) => {
    const line = firstLine(parsed);
    if (parsed.record.length > names.length) {
      const found = `${parsed.record.length} cells under ${names.length} columns`;
      throw new Unusable(`${file}:${line}: ${found}; put cells with a separator in double quotes`);
    }
    return { file, line, cells: new Map(parsed.record.map((cell, i) => [names[i], cell])) };
  });
}

function jsonCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value).trim();
}

function jsonRow(file: string, line: number, text: string): Row {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Unusable(`${file}:${line}: not JSON; write one object a line: {"channel": "x", …}`);
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw new Unusable(`${file}:${line}: not an object; write {"channel": "x", …}`);
  }
  const cells = Object.entries(value).map(([name, cell]): [string, string] => [
    columnName(name),
    jsonCell(cell),
  ]);
  return { file, line, cells: new Map(cells) };
}

/** JSON lines begin with `{`; anything else is CSV with a header. Blank lines are left out. */
export function rowsOf(file: string, content: string): Row[] {
  const text = content.replace(/^\uFEFF/, '');
  if (!/^\s*\{/.test(text)) return csvRows(file, text);
  return text
    .split('\n')
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => line)
    .map(({ line, number }) => jsonRow(file, number, line));
}

export const readRows = (file: string): Row[] => rowsOf(file, textOf(file));
