import { h, type Child, type VNode } from '../panel/vdom';
import { parseMarkdown, type Block, type RareMarkdown } from './blocks';
import { parseInline, type Inline } from './inline';
import { safeLink } from './links';

export interface RenderOptions {
  /** Address of the page: what relative links are relative to. */
  page: string;
  /** Level of the answer's own heading; headings inside come below it. */
  level: number;
  newTab: string;
  showEntry(id: string): void;
  addressOf(id: string): string;
  /** For tables, quotes and such; null where it is not loaded: they are shown as they are written. */
  rare: RareMarkdown | null;
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

function blockNode(block: Block, options: RenderOptions): Child {
  if (block.type === 'paragraph') return h('p', {}, ...inline(block.children, options));
  if (block.type === 'list') return listNode(block, options);
  return options.rare?.show(block, {
    level: options.level,
    texts: (text) => inline(parseInline(text), options),
    blocks: (blocks) => blocks.map((each) => blockNode(each, options)),
  });
}

export function renderMarkdown(text: string, options: RenderOptions): Child[] {
  return parseMarkdown(text, options.rare).map((block) => blockNode(block, options));
}
