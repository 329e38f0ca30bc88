import type { Child, VNode } from '../panel/vdom';
import { parseInline, type Inline } from './inline';

/** Block Markdown as a tree: the part of CommonMark (and its tables) that answers use. */
export type Block =
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'list'; ordered: boolean; start: number; items: Block[][] }
  | RareBlock;

/** What few answers have; the text inside is still to be read. */
export type RareBlock =
  | { type: 'heading'; level: number; text: string }
  | { type: 'quote'; children: Block[] }
  | { type: 'code'; text: string }
  | { type: 'rule' }
  | { type: 'table'; head: string[]; rows: string[][] };

/** The part that reads and shows them, loaded where help.json has any. */
export interface RareMarkdown {
  starts(line: string): boolean;
  /** The block at the reader's line; null where it is none of these. */
  read(reader: Reader): RareBlock | null;
  show(block: RareBlock, inside: Inside): VNode;
}

/** What `show` needs for what is inside. */
export interface Inside {
  /** Level of the heading above. */
  level: number;
  texts(text: string): Child[];
  blocks(blocks: Block[]): Child[];
}

/** What may be rare Markdown; a text that only looks so costs a file. */
const RARE = /^[\s\d.)*+-]*[#>]|[`|]|~~~|[-*_](?:\s*[-*_]){2}\s*$/m;

export const hasRare = (text: string): boolean => RARE.test(text);

const ITEM = /^( {0,3})([-*+]|\d{1,9}[.)])(\s+)(?=\S)/;
const MAX_DEPTH = 6;

/** The lines of a block's inside, at a depth. */
export class Reader {
  at = 0;
  constructor(
    readonly lines: string[],
    readonly depth: number,
    readonly rare: RareMarkdown | null,
  ) {}
  get line(): string | undefined {
    return this.lines[this.at];
  }
  /** Whether a block may still have blocks inside. */
  get nests(): boolean {
    return this.depth < MAX_DEPTH;
  }
  /** Takes lines as long as `accepts` does. */
  run(accepts: (line: string) => boolean): string[] {
    const from = this.at;
    while (this.line !== undefined && accepts(this.line)) ++this.at;
    return this.lines.slice(from, this.at);
  }
  /** The blocks of lines one level deeper. */
  inside(lines: string[]): Block[] {
    return blocksIn(new Reader(lines, this.depth + 1, this.rare));
  }
}

const blank = (line: string): boolean => !line.trim();

const startsBlock = ({ rare }: Reader, line: string): boolean =>
  ITEM.test(line) || !!rare?.starts(line);

/** The lines of one item, without its marker and indentation. */
function item(reader: Reader): string[] {
  const marker = ITEM.exec(reader.line ?? '')?.[0] ?? '';
  const lines = [(reader.line ?? '').slice(marker.length)];
  ++reader.at;
  let gap = false;
  reader.run((line) => {
    const indented = /^(?: {2,}|\t)/.test(line);
    if (!indented && !blank(line) && (gap || startsBlock(reader, line))) return false;
    gap = blank(line);
    lines.push(line.replace(new RegExp(`^(?: {1,${marker.length}}|\\t)`), ''));
    return true;
  });
  return lines;
}

function list(reader: Reader): Block {
  const mark = ITEM.exec(reader.line ?? '')?.[2] ?? '-';
  const kind = mark.slice(-1);
  const items: Block[][] = [];
  const goesOn = (line = ''): boolean =>
    !!ITEM.exec(line)?.[2]?.endsWith(kind) && !reader.rare?.starts(line);
  while (goesOn(reader.line)) items.push(reader.inside(item(reader)));
  return { type: 'list', ordered: /\d/.test(mark), start: Number.parseInt(mark, 10) || 1, items };
}

function paragraph(reader: Reader): Block {
  const first = reader.line ?? '';
  ++reader.at;
  const rest = reader.run((line) => !blank(line) && !startsBlock(reader, line));
  const text = [first, ...rest].map((line) => line.trimStart()).join('\n');
  return { type: 'paragraph', children: parseInline(text.trimEnd()) };
}

function blocksIn(reader: Reader): Block[] {
  const out: Block[] = [];
  while (reader.line !== undefined) {
    if (blank(reader.line)) ++reader.at;
    else out.push(block(reader));
  }
  return out;
}

function block(reader: Reader): Block {
  const { line = '', nests, rare } = reader;
  if (nests && ITEM.test(line) && !rare?.starts(line)) return list(reader);
  return rare?.read(reader) ?? paragraph(reader);
}

export function parseMarkdown(text: string, rare: RareMarkdown | null): Block[] {
  return blocksIn(new Reader(text.replace(/\r\n?/g, '\n').split('\n'), 0, rare));
}
