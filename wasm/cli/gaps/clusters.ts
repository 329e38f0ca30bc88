// Questions that mean the same, by the core's own matching: each is asked at desks that have the
// others as entries, beside the company's own, which tell common words from rare ones. So stems,
// typos and synonyms count here as they do for customers.
import type { FullModule } from '../../module.ts';
import type { AskResult } from '../../ventanilla-core.d.ts';
import { type Help, openHelp } from '../desk.ts';
import type { Question } from './questions.ts';

export interface Cluster {
  /** The most asked first; never empty. */
  questions: Question[];
  count: number;
}

/**
 * The probability from which two questions are one. Measured on 2,000 questions of CLINC150: 96% in
 * a cluster of their own intent, 75% not alone (0.5: 91% and 87%; 0.8: 98% and 67%).
 */
const same_from = 0.7;
const neighbours = 8;
/** Beyond them the least asked are left out: the work grows with n log n. */
export const most_questions = 5000;

type Near = ReadonlyArray<Set<number>>;

/** The ids of questions are numbers, so those of the company's entries must not be. */
function deskOf(module: FullModule, questions: readonly Question[], half: number[], help: Help): number {
  const languages = [...new Set([...help.languages, ...questions.map(({ lang }) => lang)])];
  const known = help.faq as Array<{ question: unknown }>;
  const faq = [
    ...half.map((i) => ({ id: String(i), question: { [questions[i].lang]: questions[i].text } })),
    ...known.map(({ question }, i) => ({ id: `faq-${i}`, question })),
  ];
  const { version, synonyms = [] } = help;
  return openHelp(module, { version, languages, faq, synonyms } as Help).desk;
}

/** Asks the questions of one half at a desk of the other half. */
function compare(module: FullModule, questions: readonly Question[], desk: number, asked: number[], near: Near) {
  for (const i of asked) {
    const { text, lang } = questions[i];
    const line = { query: text, lang };
    const answer = JSON.parse(module.ask(desk, line, 0, neighbours, false, true)) as AskResult;
    for (const { id, confidence } of answer.matches) {
      if (id.startsWith('faq-') || confidence < same_from) continue;
      near[i].add(Number(id));
      near[Number(id)].add(i);
    }
  }
}

/**
 * By question, those near it. A question must not be asked at a desk that has it, where it would
 * outdo its like. Hence halves by each binary digit of the index: any two questions differ in one.
 */
function nearOf(module: FullModule, questions: readonly Question[], help: Help): Near {
  const near = questions.map(() => new Set<number>());
  const indices = questions.map((_, i) => i);
  for (let digit = 1; digit < questions.length; digit *= 2) {
    const halves = [0, digit].map((side) => indices.filter((i) => (i & digit) === side));
    for (const [entries, asked] of [halves, [halves[1], halves[0]]]) {
      const desk = deskOf(module, questions, entries, help);
      compare(module, questions, desk, asked, near);
      module.closeDesk(desk);
    }
  }
  return near;
}

/**
 * The question with the most like it takes them, then the next: every member is like the centre,
 * where chains of likeness would end anywhere (Aslam, Pelekhov and Rus, "The star clustering
 * algorithm", 2004).
 */
function starsOf(near: Near): number[][] {
  const free = new Set(near.keys());
  const byDegree = [...near.keys()].sort((a, b) => near[b].size - near[a].size || a - b);
  return byDegree.flatMap((centre) => {
    if (!free.has(centre)) return [];
    const members = [centre, ...near[centre]].filter((i) => free.has(i));
    for (const i of members) free.delete(i);
    return [members.sort((a, b) => a - b)];
  });
}

/** `questions` come the most asked first, and so do the clusters. */
export function clustersOf(
  module: FullModule,
  questions: readonly Question[],
  help: Help,
): Cluster[] {
  const clusters = starsOf(nearOf(module, questions, help)).map((members) => ({
    questions: members.map((i) => questions[i]),
    count: members.reduce((sum, i) => sum + questions[i].count, 0),
  }));
  const first = ({ questions: [{ text }] }: Cluster) => text;
  return clusters.sort((a, b) => b.count - a.count || (first(a) < first(b) ? -1 : 1));
}
