import { parseInline, type Inline } from './inline';

/** Block Markdown as a tree: the part of CommonMark (and its tables) that answers use. */
export type Block =
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'heading'; level: number; children: Inline[] }
  | { type: 'list'; ordered: boolean; start: number; items: Block[][] }
  | { type: 'quote'; children: Block[] }
  | { type: 'code'; text: string }
  | { type: 'rule' }
  | { type: 'table'; head: Inline[][]; rows: Inline[][][] };

const FENCE = /^ {0,3}(```+|~~~+)/;
const HEADING = /^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$/;
const RULE = /^ {0,3}([-*_])(?:\s*\1){2,}\s*$/;
const QUOTE = /^ {0,3}> ?/;
const ITEM = /^( {0,3})([-*+]|\d{1,9}[.)])(\s+)(?=\S)/;
const TABLE_LINE = /^ {0,3}\|?(?:\s*:?-+:?\s*\|)+\s*(?::?-+:?\s*)?$/;
const MAX_DEPTH = 6;

class Reader {
  at = 0;
  constructor(readonly lines: string[]) {}
  get line(): string | undefined {
    return this.lines[this.at];
  }
  /** Takes lines as long as `accepts` does. */
  run(accepts: (line: string) => boolean): string[] {
    const from = this.at;
    while (this.line !== undefined && accepts(this.line)) ++this.at;
    return this.lines.slice(from, this.at);
  }
}

const blank = (line: string): boolean => !line.trim();

function startsBlock(line: string): boolean {
  return [FENCE, HEADING, RULE, QUOTE, ITEM].some((pattern) => pattern.test(line));
}

function fenced(reader: Reader, fence: string): Block {
  ++reader.at;
  const lines = reader.run((line) => !line.trimStart().startsWith(fence));
  ++reader.at;
  return { type: 'code', text: lines.join('\n') };
}

function cells(line: string): Inline[][] {
  const inside = line.trim().replace(/^\||\|$/g, '');
  return inside.split(/(?<!\\)\|/).map((cell) => parseInline(cell.trim()));
}

function table(reader: Reader): Block {
  const head = cells(reader.line ?? '');
  reader.at += 2;
  const rows = reader.run((line) => !blank(line) && line.includes('|')).map(cells);
  return { type: 'table', head, rows };
}

/** The lines of one item, without its marker and indentation. */
function item(reader: Reader): string[] {
  const marker = ITEM.exec(reader.line ?? '')?.[0] ?? '';
  const lines = [(reader.line ?? '').slice(marker.length)];
  ++reader.at;
  let gap = false;
  reader.run((line) => {
    const indented = /^(?: {2,}|\t)/.test(line);
    if (!indented && !blank(line) && (gap || startsBlock(line))) return false;
    gap = blank(line);
    lines.push(line.replace(new RegExp(`^(?: {1,${marker.length}}|\\t)`), ''));
    return true;
  });
  return lines;
}

function list(reader: Reader, depth: number): Block {
  const mark = ITEM.exec(reader.line ?? '')?.[2] ?? '-';
  const kind = mark.slice(-1);
  const items: Block[][] = [];
  while (ITEM.exec(reader.line ?? '')?.[2]?.endsWith(kind) && !RULE.test(reader.line ?? '')) {
    items.push(parseLines(item(reader), depth + 1));
  }
  return { type: 'list', ordered: /\d/.test(mark), start: Number.parseInt(mark, 10) || 1, items };
}

function paragraph(reader: Reader): Block {
  const first = reader.line ?? '';
  ++reader.at;
  const rest = reader.run((line) => !blank(line) && !startsBlock(line));
  const text = [first, ...rest].map((line) => line.trimStart()).join('\n');
  return { type: 'paragraph', children: parseInline(text.trimEnd()) };
}

function block(reader: Reader, depth: number): Block {
  const line = reader.line ?? '';
  const fence = FENCE.exec(line)?.[1];
  if (fence) return fenced(reader, fence);
  const heading = HEADING.exec(line);
  if (heading) {
    ++reader.at;
    const [, marks = '#', text = ''] = heading;
    return { type: 'heading', level: marks.length, children: parseInline(text) };
  }
  if (RULE.test(line)) {
    ++reader.at;
    return { type: 'rule' };
  }
  if (QUOTE.test(line) && depth < MAX_DEPTH) {
    const inside = reader.run((each) => QUOTE.test(each)).map((each) => each.replace(QUOTE, ''));
    return { type: 'quote', children: parseLines(inside, depth + 1) };
  }
  if (ITEM.test(line) && depth < MAX_DEPTH) return list(reader, depth);
  if (line.includes('|') && TABLE_LINE.test(reader.lines[reader.at + 1] ?? ''))
    return table(reader);
  return paragraph(reader);
}

function parseLines(lines: string[], depth: number): Block[] {
  const reader = new Reader(lines);
  const out: Block[] = [];
  while (reader.line !== undefined) {
    if (blank(reader.line)) ++reader.at;
    else out.push(block(reader, depth));
  }
  return out;
}

export function parseMarkdown(text: string): Block[] {
  return parseLines(text.replace(/\r\n?/g, '\n').split('\n'), 0);
}
