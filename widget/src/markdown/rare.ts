import { h, type VNode } from '../panel/vdom';
import type { Inside, RareBlock, RareMarkdown, Reader } from './blocks';

/** Tables, quotes, headings, code and rules: what few answers have. */

const FENCE = /^ {0,3}(```+|~~~+)/;
const HEADING = /^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$/;
const RULE = /^ {0,3}([-*_])(?:\s*\1){2,}\s*$/;
const QUOTE = /^ {0,3}> ?/;
const TABLE_LINE = /^ {0,3}\|?(?:\s*:?-+:?\s*\|)+\s*(?::?-+:?\s*)?$/;

function fenced(reader: Reader, fence: string): RareBlock {
  ++reader.at;
  const lines = reader.run((line) => !line.trimStart().startsWith(fence));
  ++reader.at;
  return { type: 'code', text: lines.join('\n') };
}

function cells(line: string): string[] {
  const inside = line.trim().replace(/^\||\|$/g, '');
  return inside.split(/(?<!\\)\|/).map((cell) => cell.trim());
}

function table(reader: Reader): RareBlock {
  const head = cells(reader.line ?? '');
  reader.at += 2;
  const rows = reader.run((line) => line.trim() !== '' && line.includes('|')).map(cells);
  return { type: 'table', head, rows };
}

function quote(reader: Reader): RareBlock {
  const lines = reader.run((each) => QUOTE.test(each)).map((each) => each.replace(QUOTE, ''));
  return { type: 'quote', children: reader.inside(lines) };
}

function read(reader: Reader): RareBlock | null {
  const { line = '', lines, at, nests } = reader;
  const fence = FENCE.exec(line)?.[1];
  if (fence) return fenced(reader, fence);
  const heading = HEADING.exec(line);
  if (heading || RULE.test(line)) {
    ++reader.at;
    const [, marks = '#', text = ''] = heading ?? [];
    return heading ? { type: 'heading', level: marks.length, text } : { type: 'rule' };
  }
  if (QUOTE.test(line)) return nests ? quote(reader) : null;
  return line.includes('|') && TABLE_LINE.test(lines[at + 1] ?? '') ? table(reader) : null;
}

function tableNode({ head, rows }: RareBlock & { type: 'table' }, { texts }: Inside): VNode {
  const row = (tag: string, props: object, line: string[]): VNode =>
    h('tr', {}, ...line.map((cell) => h(tag, { ...props }, ...texts(cell))));
  return h(
    'table',
    {},
    h('thead', {}, row('th', { scope: 'col' }, head)),
    h('tbody', {}, ...rows.map((line) => row('td', {}, line))),
  );
}

function show(block: RareBlock, inside: Inside): VNode {
  switch (block.type) {
    case 'heading':
      return h(`h${Math.min(6, inside.level + block.level)}`, {}, ...inside.texts(block.text));
    case 'quote':
      return h('blockquote', {}, ...inside.blocks(block.children));
    case 'code':
      return h('pre', {}, h('code', {}, block.text));
    case 'rule':
      return h('hr');
    case 'table':
      return tableNode(block, inside);
  }
}

const starts = (line: string): boolean =>
  [FENCE, HEADING, RULE, QUOTE].some((pattern) => pattern.test(line));

export const rareMarkdown: RareMarkdown = { starts, read, show };
