// Typed records from rows. All problems of a file are told at once, and then there is no report:
// a figure from a part of a log would pass for the whole.
import { Unusable } from '../args.ts';
import type { Cell } from './cells.ts';
import { readRows, type Row } from './rows.ts';

interface Column<T> {
  parse: (text: string) => Cell<T>;
  /** Other names for it in the file's header. */
  aliases?: readonly string[];
  required?: boolean;
}

export type Columns<T> = { [K in keyof T]-?: Column<NonNullable<T[K]>> };

/** Where a record stands in its file. */
export interface Place {
  file: string;
  line: number;
}

const most_problems = 50;

function written(row: Row, name: string, aliases: readonly string[] = []): string {
  for (const known of [name, ...aliases]) {
    const cell = row.cells.get(known);
    if (cell) return cell;
  }
  return '';
}

function recordOf<T>(row: Row, columns: Columns<T>, problems: string[]): T & Place {
  const record: Record<string, unknown> = { file: row.file, line: row.line };
  for (const [name, column] of Object.entries<Column<unknown>>(columns)) {
    const text = written(row, name, column.aliases);
    const cell = text ? column.parse(text) : undefined;
    if (cell && 'value' in cell) record[name] = cell.value;
    else if (cell) problems.push(`${row.file}:${row.line}: ${name}: ${cell.problem}`);
    else if (column.required) problems.push(`${row.file}:${row.line}: ${name}: is missing`);
  }
  return record as T & Place;
}

/** A required column that no row has: told once, with what the file does have. */
function absentColumns<T>(rows: readonly Row[], columns: Columns<T>): string[] {
  const present = new Set(rows.flatMap((row) => [...row.cells.keys()]));
  const isAbsent = ([name, { required, aliases = [] }]: [string, Column<unknown>]) =>
    required && ![name, ...aliases].some((known) => present.has(known));
  return Object.entries<Column<unknown>>(columns)
    .filter(isAbsent)
    .map(([name, { aliases = [] }]) => {
      const names = [name, ...aliases].map((known) => `"${known}"`).join(' or ');
      return `no column ${names}; there are: ${[...present].join(', ')}`;
    });
}

/** Empty cells are absent from the records. `judge` tells what is wrong in a record as a whole. */
export function recordsOf<T>(
  file: string,
  rows: readonly Row[],
  columns: Columns<T>,
  judge: (record: T & Place) => string[] = () => [],
): Array<T & Place> {
  if (rows.length === 0) throw new Unusable(`${file}: no rows`);
  const absent = absentColumns(rows, columns);
  if (absent.length > 0) throw new Unusable(absent.map((what) => `${file}: ${what}`).join('\n'));
  const problems: string[] = [];
  const records = rows.map((row) => recordOf(row, columns, problems));
  for (const record of problems.length === 0 ? records : []) problems.push(...judge(record));
  if (problems.length === 0) return records;
  const more = problems.length - most_problems;
  const told = problems.slice(0, most_problems);
  throw new Unusable([...told, ...(more > 0 ? [`and ${more} more`] : [])].join('\n'));
}

export const readRecords = <T>(
  file: string,
  columns: Columns<T>,
  judge?: (record: T & Place) => string[],
): Array<T & Place> => recordsOf(file, readRows(file), columns, judge);
