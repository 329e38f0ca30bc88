// `test`: the expectations of a help.json, as unit tests of its FAQ.
import type { FullModule } from '../../module.ts';
import type { AskResult, Match } from '../../ventanilla-core.d.ts';
import { Unusable, type Words } from '../args.ts';
import { openDesk } from '../desk.ts';
import { fileOf } from '../options.ts';
import { type Position, placesOf } from '../places.ts';
import { readFile, writeLines } from '../streams.ts';

interface Expectation {
  query: string;
  id: string;
  lang?: string;
}

interface Result extends Expectation, Position {
  passed: boolean;
  decision: string;
  /** The best ones, in order. */
  found: Match[];
  /** From 1; null where the expected entry is not among the candidates. */
  rank: number | null;
  where: string;
}

const candidates = 20;
const most_shown = 3;

/** Passed: the entry comes first, and customers are shown it, as the answer or a suggestion. */
function resultOf(
  expected: Expectation,
  answer: AskResult,
  where: string,
  position: Position,
): Result {
  const rank = answer.matches.findIndex(({ id }) => id === expected.id) + 1;
  return {
    ...expected,
    passed: rank === 1 && answer.decision !== 'handoff',
    decision: answer.decision,
    found: answer.matches.slice(0, most_shown),
    rank: rank || null,
    where,
    ...position,
  };
}

const shown = ({ id, confidence }: Match): string => `${id} (${confidence})`;

function failureLines(file: string, result: Result): string[] {
  const { line, column, where, query, id, decision, found, rank } = result;
  const place = rank === null ? 'not among the candidates' : `number ${rank}`;
  return [
    `${file}:${line}:${column}: error: ${where}: «${query}»`,
    `  - expected ${id}`,
    `  + ${decision}: ${found.map(shown).join(', ') || 'nothing'} (${id} is ${place})`,
  ];
}

const jsonOf = ({ line, column, ...rest }: Result): string =>
  JSON.stringify({ ...rest, line, column });

/** 1 when any of them fails. */
export function runExpectations(module: FullModule, words: Words): number {
  const file = fileOf(words);
  const { desk, help } = openDesk(module, file);
  const expected = (help.expect as Expectation[] | undefined) ?? [];
  if (expected.length === 0) {
    throw new Unusable(`${file}: nothing to test; add "expect": [{"query": "…", "id": "…"}]`);
  }
  const place = placesOf(new TextDecoder().decode(readFile(file)));
  const results = expected.map((one, i) => {
    const line = one.lang ? { query: one.query, lang: one.lang } : { query: one.query };
    const answer = JSON.parse(module.ask(desk, line, 0, candidates, false, true)) as AskResult;
    return resultOf(one, answer, `/expect/${i}`, place(`/expect/${i}`));
  });
  const failed = results.filter(({ passed }) => !passed);
  if (words.flags.has('--json')) {
    writeLines(results.map(jsonOf));
  } else {
    const summary = `${results.length - failed.length} passed, ${failed.length} failed`;
    writeLines([...failed.flatMap((result) => failureLines(file, result)), summary]);
  }
  return failed.length > 0 ? 1 : 0;
}
