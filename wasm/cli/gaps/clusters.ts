// Questions that mean the same, as clusters.
import type { FullModule } from '../../module.ts';
import type { Help } from '../desk.ts';
import { likePairs } from '../likeness.ts';
import type { Question } from './questions.ts';

export interface Cluster {
  /** The most asked first; never empty. */
  questions: Question[];
  count: number;
}

/**
 * The probability from which two questions are one. tests/eval/gaps.mjs, on 2,000 questions of
 * CLINC150: 96% in a cluster of their own intent, 79% not alone (an earlier engine: 91% and 87% at
 * 0.5, 98% and 67% at 0.8).
 */
const same_from = 0.7;
/** Beyond them the least asked are left out. */
export const most_questions = 5000;

type Near = ReadonlyArray<Set<number>>;

function nearOf(module: FullModule, questions: readonly Question[], help: Help): Near {
  const near = questions.map(() => new Set<number>());
  for (const { asked, found } of likePairs(module, questions, help, same_from)) {
    near[asked].add(found);
    near[found].add(asked);
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
