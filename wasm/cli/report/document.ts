// A report before it is Markdown: headings, paragraphs, lists, tables and charts.
import type { Chart } from './chart.ts';

export interface Table {
  columns: string[];
  /** Indices of columns that hold numbers, which are set right. */
  numbers?: number[];
  rows: string[][];
}

export type Block =
  | { heading: string; level: 2 | 3 }
  | { paragraph: string }
  | { list: string[] }
  | { table: Table }
  | { chart: Chart; name: string }
  | { code: string; lang: string };

/** What a command has to say: for people, and for programs. */
export interface Report {
  title: string;
  blocks: Block[];
  data: unknown;
}
