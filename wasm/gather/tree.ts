// A page as a tree, walked: parse5's, or that of a browser's document (widget/src/gather).

export interface Text {
  nodeName: string;
  value: string;
}
export interface Element {
  nodeName: string;
  /** In small letters. */
  tagName: string;
  attrs: ReadonlyArray<{ name: string; value: string }>;
  childNodes: readonly Node[];
  parentNode: Parent | null;
  /** Known where the page was parsed from its text. */
  sourceCodeLocation?: { startLine: number } | null;
}
export interface Root {
  nodeName: string;
  childNodes: readonly Node[];
}
export type Parent = Element | Root;
export type Node = Element | Text | Root | { nodeName: string };

/** What is read, and what reads the HTML inside of it (an answer in JSON-LD). */
export interface Page {
  root: Root;
  /** The page's address, where it has one. */
  base?: string;
  parse(html: string): Root;
}

export const isElement = (node: Node): node is Element => 'tagName' in node;
export const isText = (node: Node): node is Text => node.nodeName === '#text';

/** Their content is no text of the page. */
const silent = new Set(['script', 'style', 'template', 'noscript', 'svg', 'head', 'nav']);

export const childrenOf = (node: Node): readonly Node[] =>
  'childNodes' in node ? node.childNodes : [];

/** In document order, without those inside an element for which `stops` holds. */
export function* elementsIn(
  node: Node,
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

export const isSilent = (node: Node): boolean => isElement(node) && silent.has(node.tagName);

function rawText(node: Node): string {
  if (isText(node)) return node.value;
  return isSilent(node) ? '' : childrenOf(node).map(rawText).join('');
}

/** As a reader sees it, on one line. */
export const textOf = (node: Node): string => rawText(node).replace(/\s+/g, ' ').trim();

/** All of it, scripts' too. */
export const contentOf = (node: Node): string =>
  isText(node) ? node.value : childrenOf(node).map(contentOf).join('');

const landmark = /^(header|footer|main|nav|aside|address)$/;

/** The element and those around it, from the inside. */
export function* outward(element: Element): Generator<Element> {
  for (let next: Parent | null = element; next && isElement(next); next = next.parentNode) {
    yield next;
  }
}

/** For people: ", line 12", or in which part of the page where lines are not known. */
export function placeOf(element: Element): string {
  const { sourceCodeLocation: location } = element;
  if (location) return `, line ${location.startLine}`;
  for (const each of outward(element)) {
    const id = attribute(each, 'id');
    if (id) return ` in #${id}`;
    if (landmark.test(each.tagName)) return ` in <${each.tagName}>`;
  }
  return '';
}
