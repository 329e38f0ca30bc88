// HTML of an answer as the Markdown that answers use.
import {
  attribute,
  childrenOf,
  type Element,
  isElement,
  isSilent,
  isText,
  type Node,
} from './tree.ts';

const blocks = new Set([
  'p',
  'div',
  'section',
  'article',
  'ul',
  'ol',
  'blockquote',
  'pre',
  'table',
  'hr',
  'dl',
  'dd',
  'dt',
  'figure',
  'address',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'main',
  'details',
  'summary',
  'header',
  'footer',
]);

const escaped = (text: string): string => text.replace(/[\\`*_[\]<>]/g, '\\$&');

const escapedUrl = (address: string): string => address.replace(/\(/g, '%28').replace(/\)/g, '%29');

/** Where a link may lead: what help.json takes. */
function addressOf(element: Element, base: string | undefined): string | null {
  const href = attribute(element, 'href')?.trim();
  if (!href) return null;
  try {
    const url = new URL(href, base ?? 'file:///');
    if (['https:', 'mailto:', 'tel:'].includes(url.protocol)) return escapedUrl(url.href);
    // a site without TLS has no other addresses than its own paths
    const own = base && url.protocol === 'http:' && url.origin === new URL(base).origin;
    if (own) return escapedUrl(url.pathname + url.search + url.hash);
    return url.protocol === 'file:' && href.startsWith('/') ? href : null;
  } catch {
    return null;
  }
}

class Writer {
  constructor(readonly base: string | undefined) {}

  inline(nodes: readonly Node[]): string {
    return nodes.map((node) => this.#one(node)).join('');
  }

  #one(node: Node): string {
    if (isText(node)) return escaped(node.value.replace(/\s+/g, ' '));
    if (!isElement(node) || isSilent(node)) return '';
    const inner = this.inline(childrenOf(node));
    if (node.tagName === 'br') return '\n';
    if (node.tagName === 'a') {
      const address = addressOf(node, this.base);
      return address && inner.trim() ? `[${inner.trim()}](${address})` : inner;
    }
    if (['strong', 'b'].includes(node.tagName)) return marked(inner, '**');
    if (['em', 'i'].includes(node.tagName)) return marked(inner, '*');
    return inner;
  }

  /** Blocks in order, runs of inline nodes between them as paragraphs. */
  blocks(nodes: readonly Node[]): string[] {
    const written: string[] = [];
    let run: Node[] = [];
    const flush = () => {
      const text = tidy(this.inline(run));
      if (text) written.push(text);
      run = [];
    };
    for (const node of nodes) {
      if (isElement(node) && blocks.has(node.tagName)) {
        flush();
        written.push(...this.#block(node));
      } else {
        run.push(node);
      }
    }
    flush();
    return written;
  }

  #block(element: Element): string[] {
    const children = childrenOf(element);
    const { tagName } = element;
    if (tagName === 'hr') return ['---'];
    if (/^h[1-6]$/.test(tagName)) return [marked(tidy(this.inline(children)), '**')];
    if (tagName === 'ul' || tagName === 'ol') return [this.#list(element)];
    if (tagName === 'table') return this.#table(element);
    if (tagName === 'blockquote') {
      return [this.blocks(children).join('\n\n').replace(/^/gm, '> ')];
    }
    return this.blocks(children);
  }

  #list(list: Element): string {
    const items = childrenOf(list).filter((node) => isElement(node) && node.tagName === 'li');
    return items
      .map((item, i) => {
        const mark = list.tagName === 'ol' ? `${i + 1}. ` : '- ';
        const text = this.blocks(childrenOf(item)).join('\n');
        return mark + text.replace(/\n/g, `\n${' '.repeat(mark.length)}`);
      })
      .join('\n');
  }

  #table(table: Element): string[] {
    const rows = rowsOf(table).map((row) =>
      childrenOf(row)
        .filter(isElement)
        .map((cell) =>
          tidy(this.inline(childrenOf(cell)))
            .replace(/\n/g, ' ')
            .replace(/\|/g, '\\|'),
        ),
    );
    const [head, ...body] = rows;
    if (!head || head.length < 2) return rows.map((cells) => cells.join(' ')).filter(Boolean);
    const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    return [[line(head), line(head.map(() => '---')), ...body.map(line)].join('\n')];
  }
}

function rowsOf(node: Element): Element[] {
  return childrenOf(node)
    .filter(isElement)
    .flatMap((child) => (child.tagName === 'tr' ? [child] : rowsOf(child)));
}

/** Marks touch the word that they emphasise. */
function marked(text: string, mark: string): string {
  const [, before, inner, after] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return inner ? `${before}${mark}${inner}${mark}${after}` : text;
}

const tidy = (text: string): string =>
  text
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();

/** `base` is the page's address, for its relative links. */
export const toMarkdown = (nodes: readonly Node[], base?: string): string =>
  new Writer(base).blocks(nodes).join('\n\n').trim();
