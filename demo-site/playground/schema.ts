// The parts of a JSON Schema that a place in the file meets: enough of draft 2020-12 for
// help.schema.json.
import type { Step } from './path.ts';

export interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  type?: string | string[];
  description?: string;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  then?: Schema;
  enum?: unknown[];
  const?: unknown;
  examples?: unknown[];
}

function* alternatives(schema: Schema, root: Schema, depth = 0): Generator<Schema> {
  if (depth > 20) return;
  yield schema;
  const { $ref, anyOf = [], oneOf = [], allOf = [], then } = schema;
  const name = $ref?.replace('#/$defs/', '');
  const named = name === undefined ? undefined : root.$defs?.[name];
  for (const part of [
    ...(named ? [named] : []),
    ...anyOf,
    ...oneOf,
    ...allOf,
    ...(then ? [then] : []),
  ]) {
    yield* alternatives(part, root, depth + 1);
  }
}

function inside(schema: Schema, step: Step): Schema[] {
  if (typeof step === 'number') return schema.items ? [schema.items] : [];
  const own = schema.properties?.[step];
  if (own) return [own];
  const { additionalProperties } = schema;
  return typeof additionalProperties === 'object' ? [additionalProperties] : [];
}

/** All that may describe the value at a path, through references and alternatives. */
export function schemasAt(root: Schema, path: readonly Step[]): Schema[] {
  let found = [...alternatives(root, root)];
  for (const step of path) {
    found = found
      .flatMap((schema) => inside(schema, step))
      .flatMap((one) => [...alternatives(one, root)]);
  }
  return found;
}

/** What a value of it begins with: `{}`, `[]`, `""` or nothing. */
export function emptyValue(schema: Schema, root: Schema): string {
  const types = [...alternatives(schema, root)].flatMap(({ type = [] }) => type);
  if (types.includes('string')) return '""';
  if (types.includes('array')) return '[]';
  return types.includes('object') ? '{}' : '';
}
