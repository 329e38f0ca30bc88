// `gaps`: the questions that the FAQ does not answer yet, as entries to write (C4).
import type { FullModule } from '../../module.ts';
import type { Words as Command } from '../args.ts';
import { openDesk } from '../desk.ts';
import { configOf, fileOf, numberOf } from '../options.ts';
import type { Block } from '../report/document.ts';
import { languageOf } from '../report/language.ts';
import { plain } from '../report/markdown.ts';
import { toJson, writeReport } from '../report/write.ts';
import { type Cluster, clustersOf, most_questions } from './clusters.ts';
import { type Draft, draftOf } from './draft.ts';
import { askOf, questionsOf } from './questions.ts';
import { type Words, words } from './words.ts';

interface Entry {
  id: string;
  question: string | Record<string, string>;
  category?: unknown;
}

interface Gap {
  question: string;
  count: number;
  handoff: number;
  not_helped: number;
  written: string[];
  nearest: { id: string; confidence: number; question: string } | null;
  draft: Draft;
}

/** From here the nearest entry may be what they meant; the core would suggest it. */
const near_from = 0.3;
const most_written = 5;
const most_bars = 15;

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

function textIn(text: Entry['question'], lang: string): string {
  return typeof text === 'string' ? text : (text[lang] ?? Object.values(text)[0] ?? '');
}

const isNear = (nearest: { confidence: number } | null): boolean =>
  nearest !== null && nearest.confidence >= near_from;

function gapOf({ questions, count }: Cluster, faq: readonly Entry[], taken: Set<string>): Gap {
  const [{ text, lang, nearest }, ...others] = questions;
  const entry = faq.find(({ id }) => id === nearest?.id);
  return {
    question: text,
    count,
    handoff: sum(questions.map(({ handoff }) => handoff)),
    not_helped: sum(questions.map(({ not_helped }) => not_helped)),
    written: others.map((other) => other.text),
    nearest: nearest && entry ? { ...nearest, question: textIn(entry.question, lang) } : null,
    draft: draftOf({ questions, count }, taken, isNear(nearest) ? entry?.category : undefined),
  };
}

function gapBlocks(gap: Gap, text: Words): Block[] {
  const { nearest } = gap;
  const percent = Math.round((nearest?.confidence ?? 0) * 100);
  const id = `\`${nearest?.id}\``;
  const written = gap.written.slice(0, most_written).map(plain);
  const list: Block[] = [{ paragraph: text.written }, { list: written }];
  return [
    { heading: plain(gap.question), level: 2 },
    { paragraph: text.times(gap.count, gap.handoff, gap.not_helped) },
    ...(written.length > 0 ? list : []),
    ...(nearest ? [{ paragraph: text.near(id, plain(nearest.question), percent) }] : []),
    { paragraph: isNear(nearest) ? text.extend(id) : text.write },
    { code: toJson(gap.draft), lang: 'json' },
  ];
}

function blocksOf(gaps: readonly Gap[], text: Words): Block[] {
  if (gaps.length === 0) return [{ paragraph: text.none }];
  const bars = gaps
    .slice(0, most_bars)
    .map(({ question, count }) => ({ label: question, values: [count] }));
  return [
    { paragraph: text.summary(sum(gaps.map(({ count }) => count)), gaps.length) },
    { chart: { title: text.chart, series: [text.times_axis], bars }, name: 'gaps' },
    ...gaps.flatMap((gap) => gapBlocks(gap, text)),
  ];
}

export function runGaps(module: FullModule, command: Command): number {
  const { desk, help } = openDesk(module, configOf(command));
  const text = words[languageOf(command, help)];
  const faq = help.faq as Entry[];
  const questions = questionsOf(fileOf(command), module, askOf(module, desk));
  const least = numberOf(command, '--min-count', 1, 1e9) ?? 1;
  const taken = new Set(faq.map(({ id }) => id));
  const gaps = clustersOf(module, questions.slice(0, most_questions), help)
    .filter(({ count }) => count >= least)
    .map((cluster) => gapOf(cluster, faq, taken));
  const drafts = toJson(gaps.map(({ draft }) => draft));
  const blocks = blocksOf(gaps, text);
  writeReport({ title: text.title, blocks, data: { gaps } }, 'gaps', command, [
    ['gaps-drafts.json', `${drafts}\n`],
  ]);
  return 0;
}
