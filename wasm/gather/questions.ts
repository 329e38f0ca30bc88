// Questions and answers of a page: FAQPage as JSON-LD or microdata, `<details>`, `<dl>`,
// unfolding buttons, headings.
import {
  attribute,
  childrenOf,
  type Element,
  elementsIn,
  isElement,
  type Node,
  type Page,
  placeOf,
  type Root,
  textOf,
} from './tree.ts';
import type { Entry, Fact } from './fact.ts';
import {
  isMicrodataText,
  isThing,
  microdataOfPage,
  textsOf,
  type Thing,
  thingsOf,
} from './things.ts';
import { toMarkdown } from './to-markdown.ts';

type Entries = Array<Fact<Entry>>;

const bodyOf = (root: Root): readonly Node[] => {
  const body = [...elementsIn(root)].find(({ tagName }) => tagName === 'body');
  return body ? childrenOf(body) : [];
};

const isQuestion = ({ types }: { types: string[] }): boolean => types.includes('Question');

/** An answer's text may be HTML, and often is. */
export function jsonLdEntries(
  things: readonly Thing[],
  { base, parse }: Omit<Page, 'root'>,
): Entries {
  return things.filter(isQuestion).flatMap(({ properties, source }): Entries => {
    const [question] = textsOf(properties.name ?? properties.text);
    const answers = thingsOf(properties.acceptedAnswer ?? properties.suggestedAnswer);
    const [html = ''] = answers.flatMap(({ text }) => textsOf(text));
    const value = {
      question: textOf(parse(question ?? '')),
      answer: toMarkdown(bodyOf(parse(html)), base),
    };
    return value.question ? [{ value, source: source.replace('JSON-LD', 'JSON-LD FAQPage') }] : [];
  });
}

export function microdataEntries({ root, base }: Page): Entries {
  return microdataOfPage(root)
    .filter(isQuestion)
    .flatMap(({ properties, rich, source }): Entries => {
      const [question] = textsOf(properties.name);
      const [answer] = [rich.acceptedAnswer].flat().filter(isThing);
      const text = answer?.text;
      const markdown = isMicrodataText(text)
        ? toMarkdown(childrenOf(text), base)
        : textsOf(text)[0];
      const value = { question: question ?? '', answer: markdown ?? '' };
      return question ? [{ value, source: source.replace('microdata', 'microdata FAQPage') }] : [];
    });
}

const tagged =
  (tag: string) =>
  (node: Node): node is Element =>
    isElement(node) && node.tagName === tag;

/** Questions end so. */
const asks = (text: string): boolean => /[?؟？]\s*$/.test(text);

/** A paragraph that is one bold question is a heading to its reader. */
function isBoldQuestion(node: Element): boolean {
  if (node.tagName !== 'p' || !asks(textOf(node))) return false;
  const children = childrenOf(node).filter((child) => isElement(child) || textOf(child));
  const [only] = children;
  return children.length === 1 && isElement(only) && ['strong', 'b'].includes(only.tagName);
}

/** Of a heading, 1 to 6; 0 for anything else. */
function level(node: Node): number {
  if (!isElement(node)) return 0;
  const written = /^h([1-6])$/.exec(node.tagName)?.[1];
  return written ? Number(written) : isBoldQuestion(node) ? 6 : 0;
}

/** The heading before an element, below the page's own, is its category. */
function categoriesOf(root: Root): (element: Element) => { category?: string } {
  const categories = new Map<Element, string>();
  let last = '';
  for (const element of elementsIn(root)) {
    const text = level(element) > 1 ? textOf(element) : '';
    if (text && !asks(text)) last = text;
    categories.set(element, last);
  }
  return (element) => {
    const category = categories.get(element);
    return category ? { category } : {};
  };
}

export function detailsEntries({ root, base }: Page): Entries {
  const category = categoriesOf(root);
  return [...elementsIn(root)].filter(tagged('details')).flatMap((details): Entries => {
    const children = childrenOf(details);
    const summary = children.find(tagged('summary'));
    const question = summary ? textOf(summary) : '';
    const answer = toMarkdown(
      children.filter((node) => node !== summary),
      base,
    );
    const value = { question, answer, ...category(details) };
    return question && answer ? [{ value, source: `<details>${placeOf(details)}` }] : [];
  });
}

/** `dt`s and `dd`s, also in `div` groups; the terms of one definition are forms of one question. */
function pairsOf(list: Element): Array<{ terms: Element[]; nodes: Node[] }> {
  const items = childrenOf(list)
    .filter(isElement)
    .flatMap((child) => (child.tagName === 'div' ? childrenOf(child).filter(isElement) : [child]));
  const pairs: Array<{ terms: Element[]; nodes: Node[] }> = [];
  for (const item of items) {
    const last = pairs.at(-1);
    if (item.tagName === 'dt' && last && last.nodes.length === 0) last.terms.push(item);
    else if (item.tagName === 'dt') pairs.push({ terms: [item], nodes: [] });
    else if (item.tagName === 'dd') last?.nodes.push(item);
  }
  return pairs;
}

/** Glossaries and tables of facts are lists, too: most terms of an FAQ ask. */
const mostly = <T>(items: readonly T[], holds: (item: T) => boolean): boolean =>
  items.length > 0 && items.filter(holds).length * 2 >= items.length;

export function definitionEntries({ root, base }: Page): Entries {
  const category = categoriesOf(root);
  return [...elementsIn(root)].filter(tagged('dl')).flatMap((list): Entries => {
    const pairs = pairsOf(list).filter(({ nodes }) => nodes.length > 0);
    if (!mostly(pairs, ({ terms }) => asks(textOf(terms[0])))) return [];
    return pairs.map(({ terms, nodes }) => {
      const [question, ...alternatives] = terms.map(textOf);
      const answer = toMarkdown(nodes, base);
      const others = alternatives.length > 0 ? { alternatives } : {};
      const value = { question, answer, ...others, ...category(list) };
      return { value, source: `<dl>${placeOf(terms[0])}` };
    });
  });
}

/** Whether a heading stands somewhere in a node: what follows belongs to it. */
const holdsHeading = (node: Node): boolean =>
  isElement(node) && (level(node) > 0 || [...elementsIn(node)].some((one) => level(one) > 0));

function headingOf(node: Node): Element | undefined {
  if (!isElement(node)) return undefined;
  return level(node) > 0 ? node : [...elementsIn(node)].find((one) => level(one) > 0);
}

/** What stands between a heading and the next one, among its siblings or those of its wrapper. */
function answerAfter(heading: Element): readonly Node[] {
  for (let node: Element = heading; ;) {
    const parent = node.parentNode;
    if (!parent) return [];
    const siblings = childrenOf(parent);
    const after = siblings.slice(siblings.indexOf(node) + 1);
    const end = after.findIndex(holdsHeading);
    const nodes = end < 0 ? after : after.slice(0, end);
    if (toMarkdown(nodes) || end >= 0 || !isElement(parent)) return nodes;
    if (headingOf(parent) !== heading) return [];
    node = parent;
  }
}

/**
 * Headings that ask, or with `every` the deepest ones; the heading above them is their category.
 */
export function headingEntries({ root, base }: Page, every = false): Entries {
  const headings = [...elementsIn(root)].filter((one) => level(one) > 0);
  const deepest = Math.max(2, ...headings.map(level));
  const isQuestionHeading = (heading: Element, text: string) =>
    every ? level(heading) === deepest : level(heading) > 1 && asks(text);
  const above: string[] = [];
  return headings.flatMap((heading): Entries => {
    const [question, depth] = [textOf(heading), level(heading)];
    above.length = depth;
    above[depth] = question;
    const answer = isQuestionHeading(heading, question)
      ? toMarkdown(answerAfter(heading), base)
      : '';
    if (!answer) return [];
    const category = above
      .slice(2, depth)
      .filter((title) => title && !asks(title))
      .at(-1);
    const value = { question, answer, ...(category ? { category } : {}) };
    return [{ value, source: `<${heading.tagName}>${placeOf(heading)}` }];
  });
}

/** Buttons that ask and unfold an element (the ARIA accordion). */
export function accordionEntries({ root, base }: Page): Entries {
  const elements = [...elementsIn(root)];
  const byId = new Map(elements.map((one) => [attribute(one, 'id'), one]));
  return elements.flatMap((button): Entries => {
    const panel = byId.get(attribute(button, 'aria-controls') ?? '');
    const question = panel && attribute(panel, 'id') ? textOf(button) : '';
    if (!panel || !asks(question)) return [];
    const answer = toMarkdown(childrenOf(panel), base);
    const source = `aria-controls${placeOf(button)}`;
    return answer ? [{ value: { question, answer }, source }] : [];
  });
}
