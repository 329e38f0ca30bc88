// Where in a file's text the value of a JSON pointer stands.
import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';

export interface Position {
  /** From 1; columns count code points, as the core's do. */
  line: number;
  column: number;
}

const unescaped = (step: string): string => step.replace(/~1/g, '/').replace(/~0/g, '~');

/** `/faq/3/answer` as steps; what is a number in an array is one here. */
function nodeAt(tree: Node, pointer: string): Node | undefined {
  let node: Node | undefined = tree;
  for (const step of pointer.split('/').slice(1).map(unescaped)) {
    node = node && findNodeAtLocation(node, [node.type === 'array' ? Number(step) : step]);
  }
  return node;
}

/** `text` is JSON. A pointer to nothing stands at the start. */
export function placesOf(text: string): (pointer: string) => Position {
  const tree = parseTree(text);
  return (pointer) => {
    const offset = (tree && nodeAt(tree, pointer)?.offset) ?? 0;
    const before = text.slice(0, offset).split('\n');
    return { line: before.length, column: [...before[before.length - 1]].length + 1 };
  };
}
