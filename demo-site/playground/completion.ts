// Completion from the schema: members where a name stands, words where a value does.
import {
  type Completion,
  type CompletionContext,
  type CompletionResult,
  snippet,
} from '@codemirror/autocomplete';
import type { EditorView } from '@codemirror/view';
import { type Spot, spotAt } from './path.ts';
import { emptyValue, type Schema, schemasAt } from './schema.ts';

const escaped = (text: string): string => text.replace(/[\\$#{}]/g, '\\$&');

/** `"hours": "|"`, with the cursor where the value goes on. */
function memberSnippet(name: string, schema: Schema, root: Schema): string {
  const value = emptyValue(schema, root);
  const [open = '', close = ''] = value;
  return `"${escaped(name)}": ${open === '{' ? '\\{' : open}\${}${close === '}' ? '\\}' : close}`;
}

/** A quote behind the cursor is that of the text that is being written. */
const applied =
  (template: string, renamed: string) =>
  (view: EditorView, completion: Completion, from: number, to: number): void => {
    const behind = view.state.sliceDoc(to, to + 40);
    const end = behind.startsWith('"') ? to + 1 : to;
    const isRenaming = /^"?\s*:/.test(behind);
    snippet(isRenaming ? renamed : template)(view, completion, from, end);
  };

function members(root: Schema, { path, taken }: Spot): Completion[] {
  const found = new Map<string, Schema>();
  for (const { properties = {} } of schemasAt(root, path)) {
    for (const [name, schema] of Object.entries(properties)) {
      if (!found.has(name) && !taken.includes(name)) found.set(name, schema);
    }
  }
  return [...found].map(([name, schema]) => ({
    label: `"${name}"`,
    type: 'property',
    info: schema.description,
    apply: applied(memberSnippet(name, schema, root), `"${escaped(name)}"`),
  }));
}

function words(root: Schema, { path }: Spot): Completion[] {
  const found = new Map<string, Completion>();
  for (const schema of schemasAt(root, path)) {
    const { enum: list = [], const: constant, examples = [], description } = schema;
    const known = [...list, ...(constant === undefined ? [] : [constant])];
    for (const value of [...known, ...examples]) {
      const label = JSON.stringify(value);
      if (found.has(label)) continue;
      found.set(label, {
        label,
        type: 'constant',
        info: description,
        apply: applied(escaped(label), escaped(label)),
      });
    }
    if (schema.type === 'boolean') {
      for (const label of ['true', 'false']) found.set(label, { label, type: 'keyword' });
    }
  }
  return [...found.values()];
}

export const completionFrom =
  (root: Schema) =>
  ({ state, pos, explicit }: CompletionContext): CompletionResult | null => {
    const spot = spotAt(state, pos);
    if (!spot || (!explicit && spot.from === spot.to)) return null;
    const options = spot.inName ? members(root, spot) : words(root, spot);
    return options.length > 0 ? { from: spot.from, options, validFor: /^"?[^"\n]*$/ } : null;
  };
