import type { Element as Taken, Node as Leaf, Page, Parent, Root } from '../../../wasm/gather/tree';

/** Ours, and what holds other documents or none: nothing of the site's own. */
const SKIPPED = ['ventanilla-help', 'iframe', 'object', 'template'];

type Growing = Parent & { childNodes: Leaf[] };

/** Past what a form's fields put in place of its own properties (DOM clobbering). */
const own = <T>(prototype: Node, name: keyof T & string, node: Node): T[keyof T] =>
  Reflect.get(prototype, name, node);

const isData = (type: string): boolean => /^application\/ld\+json\b/i.test(type.trim());

function take(node: Node, parent: Growing): Growing | null {
  if (node instanceof Text) parent.childNodes.push({ nodeName: '#text', value: node.data });
  if (!(node instanceof Element)) return null;
  const tagName = own<Element>(Element.prototype, 'localName', node) as string;
  const list = own<Element>(Element.prototype, 'attributes', node) as NamedNodeMap;
  const attrs = [...list].map(({ name, value }) => ({ name, value }));
  const type = attrs.find(({ name }) => name === 'type')?.value ?? '';
  if (SKIPPED.includes(tagName) || (tagName === 'script' && !isData(type))) return null;
  const taken: Taken & Growing = {
    nodeName: tagName,
    tagName,
    attrs,
    childNodes: [],
    parentNode: parent,
  };
  parent.childNodes.push(taken);
  return taken;
}

/** A document as the gatherer reads trees: a copy, so that nothing which it holds can act. */
export function treeOf(document: Document): Root {
  const root: Root & Growing = { nodeName: '#document', childNodes: [] };
  // A stack of its own: scripts nest deeper than calls may.
  const left: Array<[Node, Growing]> = [[document.documentElement, root]];
  for (let next = left.pop(); next; next = left.pop()) {
    const [node, parent] = next;
    const taken = take(node, parent);
    const children = [...(own<Node>(Node.prototype, 'childNodes', node) as NodeList)].reverse();
    if (taken) for (const child of children) left.push([child, taken]);
  }
  return root;
}

/** Without a parser (Trusted Types forbid it): the text between the tags. */
function textTree(html: string): Root {
  const value = html.replace(/<[^>]*>/g, ' ');
  const childNodes = [{ nodeName: '#text', value }];
  const body = { nodeName: 'body', tagName: 'body', attrs: [], parentNode: null, childNodes };
  return { nodeName: '#document', childNodes: [body] };
}

/** `parses`: the page's policy lets a text be parsed as HTML; nothing of it runs or loads. */
export function pageOf(document: Document, base: string, parses: boolean): Page {
  const parse = (html: string): Root =>
    parses && /[<&]/.test(html)
      ? treeOf(new DOMParser().parseFromString(html, 'text/html'))
      : textTree(html);
  return { root: treeOf(document), base, parse };
}
