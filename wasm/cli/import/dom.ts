// parse5's tree, walked.
import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';

export type Node = Tree.ChildNode;
export type Element = Tree.Element;

export const isElement = (node: Tree.Node): node is Element => 'tagName' in node;
export const isText = (node: Tree.Node): node is Tree.TextNode => node.nodeName === '#text';

export const parsePage = (html: string): Tree.Document =>
  parse(html, { sourceCodeLocationInfo: true });

/** Their content is no text of the page. */
const silent = new Set(['script', 'style', 'template', 'noscript', 'svg', 'head', 'nav']);

export const childrenOf = (node: Tree.Node): Node[] =>
  'childNodes' in node ? node.childNodes : [];

/** In document order, without those inside an element for which `stops` holds. */
export function* elementsIn(
  node: Tree.Node,
  stops: (element: Element) => boolean = () => false,
): Generator<Element> {
  // A stack of its own: pages nest deeper than calls may.
  const left = [...childrenOf(node)].reverse();
  for (let next = left.pop(); next; next = left.pop()) {
    if (!isElement(next)) continue;
    yield next;
    if (!stops(next)) left.push(...[...childrenOf(next)].reverse());
  }
}

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

export const isSilent = (node: Tree.Node): boolean => isElement(node) && silent.has(node.tagName);

function rawText(node: Tree.Node): string {
  if (isText(node)) return node.value;
  return isSilent(node) ? '' : childrenOf(node).map(rawText).join('');
}

/** As a reader sees it, on one line. */
export const textOf = (node: Tree.Node): string => rawText(node).replace(/\s+/g, ' ').trim();

/** All of it, scripts' too. */
export const contentOf = (node: Tree.Node): string =>
  isText(node) ? node.value : childrenOf(node).map(contentOf).join('');

export const lineOf = (element: Element): number => element.sourceCodeLocation?.startLine ?? 1;
