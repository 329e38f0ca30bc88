/**
 * Views are functions from state to a tree of plain values; `patch` makes the document agree with
 * the tree and keeps the nodes that stay, so that focus and reading position stay too. Texts become
 * text nodes and nothing else: there is no way from a string to markup.
 */
export type Handler = (event: never) => void;
export type Props = Record<string, string | number | boolean | null | undefined | Handler>;
export interface VNode {
  tag: string;
  key: string | undefined;
  props: Props;
  children: Array<VNode | string>;
}
export type Child = VNode | string | null | undefined | false;

export function h(tag: string, props: Props = {}, ...children: Array<Child | Child[]>): VNode {
  const { key, ...rest } = props;
  const kept = children.flat().filter((child): child is VNode | string => !!child);
  return { tag, key: key === undefined ? undefined : String(key), props: rest, children: kept };
}

/** A button of ours; `props` for what few of them have. */
export function button(
  name: string,
  onClick: () => void,
  content: Child | Child[],
  props: Props = {},
): VNode {
  return h('button', { type: 'button', class: name, onClick, ...props }, content);
}

const SVG = 'http://www.w3.org/2000/svg';
const drawn = new WeakMap<Node, VNode>();

function setProp(element: Element, name: string, value: Props[string]): void {
  if (name.startsWith('on')) {
    (element as unknown as Record<string, unknown>)[name.toLowerCase()] = value ?? null;
  } else if (name === 'value') {
    const field = element as HTMLInputElement;
    if (field.value !== value) field.value = String(value ?? '');
  } else if (name === 'checked') {
    (element as HTMLInputElement).checked = !!value;
  } else if (value === null || value === undefined || value === false) {
    element.removeAttribute(name);
  } else {
    element.setAttribute(name, value === true ? '' : String(value));
  }
}

function update(element: Element, next: VNode): void {
  const before = drawn.get(element)?.props ?? {};
  for (const name of Object.keys(before)) if (!(name in next.props)) setProp(element, name, null);
  for (const [name, value] of Object.entries(next.props)) {
    if (value !== before[name] || name === 'value') setProp(element, name, value);
  }
  drawn.set(element, next);
  patch(element, next.children);
}

function create(parent: Node, child: VNode | string): Node {
  if (typeof child === 'string') return document.createTextNode(child);
  const inSvg = child.tag === 'svg' || (parent as Element).namespaceURI === SVG;
  const element = inSvg
    ? document.createElementNS(SVG, child.tag)
    : document.createElement(child.tag);
  update(element, child);
  return element;
}

function fits(node: Node, child: VNode | string): boolean {
  if (typeof child === 'string') return node.nodeType === Node.TEXT_NODE;
  const old = drawn.get(node);
  return !!old && old.tag === child.tag && old.key === child.key;
}

export function patch(parent: Element, children: Array<VNode | string>): void {
  const free = new Set<Node>(parent.childNodes);
  const nodes = children.map((child) => {
    const old = [...free].find((node) => fits(node, child));
    if (!old) return create(parent, child);
    free.delete(old);
    if (typeof child !== 'string') update(old as Element, child);
    else if (old.nodeValue !== child) old.nodeValue = child;
    return old;
  });
  for (const node of free) parent.removeChild(node);
  nodes.forEach((node, at) => {
    const there = parent.childNodes[at] ?? null;
    if (there !== node) parent.insertBefore(node, there);
  });
}
