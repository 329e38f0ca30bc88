import { h, type Child, type VNode } from '../panel/vdom';
import { parseMarkdown, type Block } from './blocks';
import type { Inline } from './inline';
import { safeLink } from './links';

export interface RenderOptions {
  /** Address of the page: what relative links are relative to. */
  page: string;
  /** Level of the answer's own heading; headings inside come below it. */
  level: number;
  newTab: string;
  showEntry(id: string): void;
  addressOf(id: string): string;
}

function linkNode(href: string, children: Child[], options: RenderOptions): Child[] {
  const link = safeLink(href, options.page);
  if (!link) return children;
  if (link.kind === 'entry') {
    const { entry } = link;
    const onClick = (event: Event): void => {
      event.preventDefault();
      event.stopPropagation();
      options.showEntry(entry);
    };
    return [h('a', { href: options.addressOf(entry), onClick }, ...children)];
  }
  if (link.kind !== 'outside') return [h('a', { href: link.href }, ...children)];
  const props = { href: link.href, target: '_blank', rel: 'noopener noreferrer' };
  return [h('a', props, ...children, h('span', { class: 'sr' }, ` ${options.newTab}`))];
}

function inline(nodes: Inline[], options: RenderOptions): Child[] {
  return nodes.flatMap((node): Child[] => {
    switch (node.type) {
      case 'text':
        return [node.text];
      case 'code':
        return [h('code', {}, node.text)];
      case 'break':
        return [h('br')];
      case 'link':
        return linkNode(node.href, inline(node.children, options), options);
      default:
        return [h(node.type, {}, ...inline(node.children, options))];
    }
  });
}

function tableNode(block: Block & { type: 'table' }, options: RenderOptions): VNode {
  const row = (tag: string, cells: Inline[][]): VNode =>
    h(
      'tr',
      {},
      ...cells.map((cell) =>
        h(tag, tag === 'th' ? { scope: 'col' } : {}, ...inline(cell, options)),
      ),
    );
  return h(
    'table',
    {},
    h('thead', {}, row('th', block.head)),
    h('tbody', {}, ...block.rows.map((cells) => row('td', cells))),
  );
}

function listNode(block: Block & { type: 'list' }, options: RenderOptions): VNode {
  const items = block.items.map((blocks) => {
    const [only] = blocks;
    const tight = blocks.length === 1 && only?.type === 'paragraph';
    return h(
      'li',
      {},
      ...(tight ? inline(only.children, options) : blocks.map((each) => blockNode(each, options))),
    );
  });
  const props = block.ordered && block.start !== 1 ? { start: block.start } : {};
  return h(block.ordered ? 'ol' : 'ul', props, ...items);
}

function blockNode(block: Block, options: RenderOptions): VNode {
  switch (block.type) {
    case 'paragraph':
      return h('p', {}, ...inline(block.children, options));
    case 'heading':
      return h(
        `h${Math.min(6, options.level + block.level)}`,
        {},
        ...inline(block.children, options),
      );
    case 'list':
      return listNode(block, options);
    case 'quote':
      return h('blockquote', {}, ...block.children.map((each) => blockNode(each, options)));
    case 'code':
      return h('pre', {}, h('code', {}, block.text));
    case 'rule':
      return h('hr');
    case 'table':
      return tableNode(block, options);
  }
}

export function renderMarkdown(text: string, options: RenderOptions): VNode[] {
  return parseMarkdown(text).map((block) => blockNode(block, options));
}
