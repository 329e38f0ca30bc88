/** Inline Markdown as a tree: emphasis, code, links, line breaks. Anything else is text. */
export type Inline =
  | { type: 'text' | 'code'; text: string }
  | { type: 'strong' | 'em'; children: Inline[] }
  | { type: 'link'; href: string; children: Inline[] }
  | { type: 'break' };

const PUNCTUATION = /[!-/:-@[-`{-~]/;
const BARE_LINK = /^https?:\/\/[^\s<>()]*[^\s<>().,;:!?'"*_\]]/;
const WORD = /[\p{L}\p{N}]/u;

interface Taken {
  node: Inline;
  end: number;
}

function code(text: string, at: number): Taken | null {
  const fence = /^`+/.exec(text.slice(at))?.[0] ?? '';
  const close = text.indexOf(fence, at + fence.length);
  if (close < 0) return null;
  const inside = text.slice(at + fence.length, close);
  return { node: { type: 'code', text: inside.trim() || inside }, end: close + fence.length };
}

function emphasis(text: string, at: number, depth: number): Taken | null {
  const mark =
    text.slice(at, at + 2) === text.charAt(at).repeat(2) ? text.slice(at, at + 2) : text.charAt(at);
  const start = at + mark.length;
  if (/^\s|^$/.test(text.slice(start, start + 1))) return null;
  if (mark[0] === '_' && WORD.test(text.charAt(at - 1))) return null;
  for (let end = text.indexOf(mark, start + 1); end > 0; end = text.indexOf(mark, end + 1)) {
    const doubled = mark.length === 1 && (text[end + 1] === mark || text[end - 1] === mark);
    const inWord = mark[0] === '_' && WORD.test(text.charAt(end + mark.length));
    if (doubled || inWord || /\s/.test(text.charAt(end - 1)) || text[end - 1] === '\\') continue;
    const children = parseInline(text.slice(start, end), depth + 1);
    return {
      node: { type: mark.length === 2 ? 'strong' : 'em', children },
      end: end + mark.length,
    };
  }
  return null;
}

function closing(text: string, at: number, open: string, close: string): number {
  let depth = 0;
  for (let i = at; i < text.length; ++i) {
    if (text[i] === '\\') ++i;
    else if (text[i] === open) ++depth;
    else if (text[i] === close && --depth === 0) return i;
  }
  return -1;
}

function link(text: string, at: number, depth: number): Taken | null {
  const close = closing(text, at, '[', ']');
  if (close < 0 || text[close + 1] !== '(') return null;
  const end = closing(text, close + 1, '(', ')');
  if (end < 0) return null;
  const href = /^\s*<?([^\s>]*)/.exec(text.slice(close + 2, end))?.[1] ?? '';
  const children = parseInline(text.slice(at + 1, close), depth + 1);
  return { node: { type: 'link', href, children }, end: end + 1 };
}

/** An image is not loaded (it would leave the page's origin); its description stands for it. */
function image(text: string, at: number, depth: number): Taken | null {
  const found = text[at + 1] === '[' ? link(text, at + 1, depth) : null;
  if (found?.node.type !== 'link') return null;
  return { node: { type: 'em', children: found.node.children }, end: found.end };
}

function bareLink(text: string, at: number): Taken | null {
  const angle = text[at] === '<';
  const href = BARE_LINK.exec(text.slice(at + (angle ? 1 : 0)))?.[0];
  if (!href || (angle && text[at + 1 + href.length] !== '>')) return null;
  const node: Inline = { type: 'link', href, children: [{ type: 'text', text: href }] };
  return { node, end: at + href.length + (angle ? 2 : 0) };
}

function lineBreak(text: string, at: number): Taken | null {
  const hard = /^(?: {2,}|\\)\n/.exec(text.slice(at))?.[0];
  return hard ? { node: { type: 'break' }, end: at + hard.length } : null;
}

function take(text: string, at: number, depth: number): Taken | null {
  switch (text[at]) {
    case '`':
      return code(text, at);
    case '*':
    case '_':
      return emphasis(text, at, depth);
    case '[':
      return link(text, at, depth);
    case '!':
      return image(text, at, depth);
    case ' ':
    case '\\':
      return lineBreak(text, at);
    case '<':
      return bareLink(text, at);
    case 'h':
      return WORD.test(text.charAt(at - 1)) ? null : bareLink(text, at);
    default:
      return null;
  }
}

const MAX_DEPTH = 6;

export function parseInline(text: string, depth = 0): Inline[] {
  const out: Inline[] = [];
  let plain = '';
  const flush = (): void => {
    if (plain) out.push({ type: 'text', text: plain });
    plain = '';
  };
  for (let at = 0; at < text.length;) {
    const taken = depth < MAX_DEPTH ? take(text, at, depth) : null;
    if (taken) {
      flush();
      out.push(taken.node);
      at = taken.end;
    } else {
      if (text[at] === '\\' && PUNCTUATION.test(text.charAt(at + 1))) ++at;
      plain += text[at] === '\n' ? ' ' : text.charAt(at);
      ++at;
    }
  }
  flush();
  return out;
}
