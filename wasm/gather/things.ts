// schema.org's things on a page: JSON-LD and microdata, in one shape.
import {
  attribute,
  contentOf,
  type Element,
  elementsIn,
  isElement,
  type Node,
  placeOf,
  type Root,
  textOf,
} from './tree.ts';

export interface Thing {
  types: string[];
  /** Values of one property may be one or a list; things of their own, or texts. */
  properties: Record<string, unknown>;
  source: string;
}

const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

export const isThing = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const typeName = (type: unknown): string => String(type).replace(/^.*[/#:]/, '');

/** The texts of a property: of a thing its name, its address, or what it holds. */
export function textsOf(value: unknown): string[] {
  return list(value).flatMap((one): string[] => {
    if (typeof one === 'string') return one.trim() ? [one.trim()] : [];
    if (typeof one === 'number') return [String(one)];
    if (!isThing(one)) return [];
    return textsOf(one.name ?? one.url ?? one['@value'] ?? one['@id'] ?? one.contentUrl);
  });
}

export const thingsOf = (value: unknown): Array<Record<string, unknown>> =>
  list(value).filter(isThing);

const deepest = 12;

/** Every thing with a type, however deep: under @graph, as the publisher, in a list. */
function* thingsIn(value: unknown, source: string, depth = 0): Generator<Thing> {
  if (depth > deepest) return;
  for (const one of list(value)) {
    if (!isThing(one)) continue;
    const types = list(one['@type']).map(typeName);
    if (types.length > 0) yield { types, properties: one, source };
    for (const inner of Object.values(one)) yield* thingsIn(inner, source, depth + 1);
  }
}

export function jsonLdThings(value: unknown, source: string): Thing[] {
  return [...thingsIn(value, source)];
}

export function jsonLdOfPage(root: Root, warnings: string[]): Thing[] {
  const scripts = [...elementsIn(root)].filter(
    (element) =>
      element.tagName === 'script' &&
      /^application\/ld\+json\b/i.test(attribute(element, 'type')?.trim() ?? ''),
  );
  return scripts.flatMap((script) => {
    const source = `JSON-LD${placeOf(script)}`;
    try {
      return jsonLdThings(JSON.parse(contentOf(script)), source);
    } catch {
      warnings.push(`${source}: not JSON, left out`);
      return [];
    }
  });
}

const url_attributes: Record<string, string> = {
  a: 'href',
  area: 'href',
  link: 'href',
  img: 'src',
  source: 'src',
  object: 'data',
};

function propertyValue(element: Element): unknown {
  if (attribute(element, 'itemscope') !== undefined) return itemOf(element);
  const { tagName } = element;
  if (tagName === 'meta') return attribute(element, 'content') ?? '';
  if (tagName === 'time') return attribute(element, 'datetime') ?? textOf(element);
  if (tagName === 'data' || tagName === 'meter') return attribute(element, 'value') ?? '';
  const address = url_attributes[tagName];
  return address ? (attribute(element, address) ?? '') : (attribute(element, 'content') ?? element);
}

const isItem = (element: Element): boolean => attribute(element, 'itemscope') !== undefined;

/** https://html.spec.whatwg.org/multipage/microdata.html, without itemref. Texts stay elements. */
function itemOf(item: Element): Record<string, unknown> {
  const properties: Record<string, unknown> = {
    '@type': (attribute(item, 'itemtype') ?? '').split(/\s+/).filter(Boolean),
  };
  for (const element of elementsIn(item, isItem)) {
    const names = (attribute(element, 'itemprop') ?? '').split(/\s+/).filter(Boolean);
    for (const name of names) {
      const known = properties[name];
      const value = propertyValue(element);
      properties[name] = known === undefined ? value : [...list(known), value];
    }
  }
  return properties;
}

/** Texts of microdata are elements, so that an answer keeps its form. */
export const isMicrodataText = (value: unknown): value is Element =>
  isThing(value) && 'tagName' in value && isElement(value as unknown as Node);

/** The same thing with texts for elements. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (isMicrodataText(value)) return textOf(value);
  if (!isThing(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]));
}

/** `rich` keeps elements for texts. */
export function microdataOfPage(
  root: Root,
): Array<Thing & { rich: Record<string, unknown> }> {
  return [...elementsIn(root)].filter(isItem).map((element) => {
    const rich = itemOf(element);
    const types = list(rich['@type']).map(typeName);
    const source = `microdata${placeOf(element)}`;
    return { types, properties: plain(rich) as Record<string, unknown>, source, rich };
  });
}
