// A report as Markdown (with GitHub's tables).
import type { Block, Report, Table } from './document.ts';

/** Texts of customers must not become markup. */
export const plain = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#]/g, '\\$&');

function table({ columns, numbers = [], rows }: Table): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const rule = columns.map((_, i) => (numbers.includes(i) ? '---:' : '---'));
  return [columns, rule, ...rows].map(line).join('\n');
}

function block(item: Block): string {
  if ('heading' in item) return `${'#'.repeat(item.level)} ${item.heading}`;
  if ('paragraph' in item) return item.paragraph;
  if ('list' in item) return item.list.map((line) => `- ${line}`).join('\n');
  if ('table' in item) return table(item.table);
  if ('code' in item) return `\`\`\`${item.lang}\n${item.code}\n\`\`\``;
  return `![${item.chart.title}](${item.name}.svg)`;
}

/** Charts are files beside the Markdown: without a folder for them they are left out. */
export function toMarkdown({ title, blocks }: Report, withCharts: boolean): string {
  const shown = blocks.filter((item) => withCharts || !('chart' in item));
  return `${[`# ${title}`, ...shown.map(block)].join('\n\n')}\n`;
}
