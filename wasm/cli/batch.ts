// The commands that answer JSON lines.
import type { FullModule } from '../module.ts';
import { UsageError, type Words } from './args.ts';
import { openDesk } from './desk.ts';
import { readLines, writeLines } from './streams.ts';
import { zonesFor } from './zones.ts';

/** Answers a parsed line; `now` stands in where it has no `at`. */
type Answer = (line: unknown, now: number) => string;

const space = [0x20, 0x09, 0x0d];
const isBlank = (line: Uint8Array): boolean => line.every((byte) => space.includes(byte));

function limitOf(word: string): number {
  if (/^[0-9]{1,4}$/.test(word)) return Number(word);
  throw new UsageError(`ask needs a number after --limit, not "${word}"`);
}

const zonesIn = (line: unknown) => zonesFor((line as { zone?: unknown } | null)?.zone);

function answerOf(module: FullModule, { command, options, flags }: Words): Answer {
  if (command === 'hours') return (line, now) => module.hours(zonesIn(line), line, now);
  if (command === 'deadline') return (line, now) => module.deadline(zonesIn(line), line, now);
  if (command === 'between') return (line, now) => module.between(zonesIn(line), line, now);
  const config = options.get('--config');
  if (!config) throw new UsageError(`${command} needs --config help.json`);
  const limit = limitOf(options.get('--limit') ?? '3');
  const { desk } = openDesk(module, config);
  if (command === 'guide') return (line, now) => module.guide(desk, line, now, false);
  if (command === 'review') return (line, now) => module.review(desk, line, now, false);
  const explain = flags.has('--explain');
  return (line, now) => module.ask(desk, line, now, limit, explain, false);
}

/** A line's answer; what is not JSON is judged by the core as well. */
function answerLine(module: FullModule, answer: Answer, line: Uint8Array): string {
  const syntax = module.syntaxProblem(line);
  if (syntax) {
    // A command's line is one line: of the place in it only the column tells anything.
    const { code, message, column } = JSON.parse(syntax);
    return JSON.stringify({ error: { code, where: '', message: `column ${column}: ${message}` } });
  }
  const now = Math.floor(Date.now() / 1000);
  return answer(JSON.parse(new TextDecoder().decode(line)), now);
}

/** Gives the exit status. */
export function runBatch(module: FullModule, words: Words): number {
  const answer = answerOf(module, words);
  let status = 0;
  for (const lines of readLines(words.files[0] ?? '-')) {
    const answers = lines
      .filter((line) => !isBlank(line))
      .map((line) => answerLine(module, answer, line));
    if (answers.some((line) => line.startsWith('{"error":'))) status = 1;
    writeLines(answers);
  }
  return status;
}
