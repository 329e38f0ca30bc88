// Which texts mean the same, by the core's own matching: each is asked at desks that have others
// as entries. So stems, typos and synonyms count here as they do for customers.
import type { FullModule } from '../module.ts';
import type { AskResult } from '../ventanilla-core.d.ts';
import { type Help, openHelp } from './desk.ts';

export interface Asked {
  lang: string;
  text: string;
}

export interface Pair {
  /** Indices; the text that was asked, and the one that answered. */
  asked: number;
  found: number;
  /** 0 to 1: the probability that the one answers the other. */
  confidence: number;
}

const neighbours = 8;

/** The ids of texts are numbers, so those of the background must not be. */
function deskOf(module: FullModule, texts: readonly Asked[], half: number[], help: Help): number {
  const languages = [...new Set([...help.languages, ...texts.map(({ lang }) => lang)])];
  const known = help.faq as Array<{ question: unknown }>;
  const faq = [
    ...half.map((i) => ({ id: String(i), question: { [texts[i].lang]: texts[i].text } })),
    ...known.map(({ question }, i) => ({ id: `faq-${i}`, question })),
  ];
  const { version, synonyms = [] } = help;
  return openHelp(module, { version, languages, faq, synonyms } as Help).desk;
}

function pairsAt(
  module: FullModule,
  desk: number,
  texts: readonly Asked[],
  half: number[],
): Pair[] {
  return half.flatMap((asked) => {
    const { text, lang } = texts[asked];
    const line = { query: text, lang };
    const answer = JSON.parse(module.ask(desk, line, 0, neighbours, false, true)) as AskResult;
    return answer.matches
      .filter(({ id }) => !id.startsWith('faq-'))
      .map(({ id, confidence }) => ({ asked, found: Number(id), confidence }));
  });
}

/**
 * Pairs from a confidence up; one may come more than once. `help` gives synonyms, and the entries
 * that tell common words from rare ones. A text must not be asked at a desk that has it, where it
 * would outdo its like: hence halves by each binary digit of the index, as any two differ in one.
 * The work grows with n log n.
 */
export function likePairs(
  module: FullModule,
  texts: readonly Asked[],
  help: Help,
  from: number,
): Pair[] {
  const indices = texts.map((_, i) => i);
  const pairs: Pair[] = [];
  for (let digit = 1; digit < texts.length; digit *= 2) {
    const halves = [0, digit].map((side) => indices.filter((i) => (i & digit) === side));
    for (const [entries, asked] of [halves, [halves[1], halves[0]]]) {
      const desk = deskOf(module, texts, entries, help);
      const found = pairsAt(module, desk, texts, asked);
      pairs.push(...found.filter(({ confidence }) => confidence >= from));
      module.closeDesk(desk);
    }
  }
  return pairs;
}
