// The texts of a help.json, each with its language and its place.
import type { Help } from '../desk.ts';

export interface Text {
  /** JSON pointer. */
  where: string;
  lang: string;
  text: string;
}

export interface Entry {
  id: string;
  question: unknown;
  alternatives?: unknown;
  answer?: unknown;
  /** Never found by customers. */
  private?: boolean;
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const escaped = (step: string): string => step.replace(/~/g, '~0').replace(/\//g, '~1');

/** A string, a map by language, or lists of them. */
export function textsAt(value: unknown, where: string, help: Help): Text[] {
  const [lang] = help.languages;
  if (typeof value === 'string') return [{ where, lang, text: value }];
  if (Array.isArray(value)) {
    return value.flatMap((item, i) => textsAt(item, `${where}/${i}`, help));
  }
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([tag, item]) =>
    textsAt(item, `${where}/${escaped(tag)}`, help).map((text) => ({ ...text, lang: tag })),
  );
}

export const entriesOf = (help: Help): Entry[] => help.faq as Entry[];

export const questionsOf = (help: Help): Array<Text & { entry: Entry; index: number }> =>
  entriesOf(help).flatMap((entry, index) =>
    textsAt(entry.question, `/faq/${index}/question`, help).map((text) => ({
      ...text,
      entry,
      index,
    })),
  );

export const answersOf = (help: Help): Text[] =>
  entriesOf(help).flatMap(({ answer }, i) => textsAt(answer, `/faq/${i}/answer`, help));

/** Markdown as a reader sees it: links by their words, no marks, a sentence's end at a line's. */
export const prose = (markdown: string): string =>
  markdown
    .replace(/```[\s\S]*?```/g, ' ')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:#{1,6}|[-*+]|\d+[.)]|>)\s+/gm, '')
    .replace(/^\s*\|.*\|\s*$/gm, '')
    .replace(/[*_`]+/g, '')
    .replace(/([^\s.!?:;,])\s*\n+/g, '$1. ')
    .replace(/\s+/g, ' ')
    .trim();
