// Where in a JSON text the cursor stands: the keys that lead there.
import { syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';

type Node = ReturnType<ReturnType<typeof syntaxTree>['resolveInner']>;

export type Step = string | number;

export interface Spot {
  /** Keys of the object or of the value that the cursor is in. */
  path: Step[];
  /** The name of a member is being written, and not a value. */
  inName: boolean;
  /** What is written already, from its first quote. */
  from: number;
  to: number;
  /** The members that the object has. */
  taken: string[];
}

const unquoted = (text: string): string => text.replace(/^"|"$/g, '');

const nameOf = (state: EditorState, property: Node): string => {
  const name = property.getChild('PropertyName');
  return name ? unquoted(state.sliceDoc(name.from, name.to)) : '';
};

const values = ['String', 'Number', 'True', 'False', 'Null', 'Object', 'Array'];

function indexIn(array: Node, at: number): number {
  let index = 0;
  for (let child = array.firstChild; child; child = child.nextSibling) {
    if (values.includes(child.name) && child.to < at) ++index;
  }
  return index;
}

/** The keys down to `node`, itself included. */
export function pathTo(state: EditorState, node: Node): Step[] {
  const path: Step[] = [];
  for (let inner: Node = node, outer = node.parent; outer; inner = outer, outer = outer.parent) {
    if (outer.name === 'Property' && inner.name !== 'PropertyName')
      path.unshift(nameOf(state, outer));
    if (outer.name === 'Array') path.unshift(indexIn(outer, inner.from));
  }
  return path;
}

function namesIn(state: EditorState, object: Node): string[] {
  return object.getChildren('Property').map((property) => nameOf(state, property));
}

export function spotAt(state: EditorState, at: number): Spot | null {
  const node = syntaxTree(state).resolveInner(at, -1);
  const written = { from: node.from, to: node.to };
  const nowhere = { from: at, to: at };
  if (node.name === 'PropertyName') {
    const object = node.parent?.parent;
    if (!object) return null;
    const own = unquoted(state.sliceDoc(node.from, node.to));
    const taken = namesIn(state, object).filter((name) => name !== own);
    return { path: pathTo(state, object), inName: true, ...written, taken };
  }
  if (node.name === 'String')
    return { path: pathTo(state, node), inName: false, ...written, taken: [] };
  if (node.name === 'Property' && /:\s*$/.test(state.sliceDoc(node.from, at))) {
    const object = node.parent;
    const path = object ? pathTo(state, object) : [];
    return { path: [...path, nameOf(state, node)], inName: false, ...nowhere, taken: [] };
  }
  const object =
    node.name === 'Object' ? node : node.parent?.name === 'Object' ? node.parent : null;
  if (object && /[{,]\s*$/.test(state.sliceDoc(object.from, at))) {
    return { path: pathTo(state, object), inName: true, ...nowhere, taken: namesIn(state, object) };
  }
  return null;
}
