// The npm package's command: the words and the bytes of the native one, from the same core.
import { readFileSync } from 'node:fs';
import { loadModule, type Module } from '../module.ts';
import { parseWords, UsageError, type Words } from './args.ts';
import { checkText } from './check.ts';
import { openDesk, readBytes } from './desk.ts';
import { isBlank, readLines } from './lines.ts';
import { usage } from './usage.ts';
import { flush, writeLine } from './write.ts';
import { zonesFor } from './zones.ts';

/** Answers a parsed line; `now` stands in where it has no `at`. */
type Answer = (line: object, now: number) => string;

const text = new TextDecoder();

function answerOf(module: Module, { command, options, flags }: Words): Answer {
  if (command === 'hours') return (line, now) => module.hours(zonesOf(line), line, now);
  if (command === 'deadline') return (line, now) => module.deadline(zonesOf(line), line, now);
  const config = options.get('--config');
  if (!config) throw new UsageError(`${command} needs --config help.json`);
  const desk = openDesk(module, config);
  if (command === 'guide') return (line, now) => module.guide(desk, line, now, false);
  const limit = limitOf(options.get('--limit') ?? '3');
  const explain = flags.has('--explain');
  return (line, now) => module.ask(desk, line, now, limit, explain, false);
}

const zonesOf = (line: object | null) => zonesFor((line as { zone?: unknown } | null)?.zone);

function limitOf(word: string): number {
  if (!/^[0-9]{1,4}$/.test(word)) throw new UsageError(`--limit needs a number, not "${word}"`);
  return Number(word);
}

/** A line's answer: what is not JSON is judged by the core, too. */
function answerLine(module: Module, answer: Answer, line: Uint8Array): string {
  const error = module.jsonError(line);
  if (error) {
    const { message } = JSON.parse(error);
    return JSON.stringify({ error: { code: 'invalid_json', where: '', message } });
  }
  return answer(JSON.parse(text.decode(line)), Math.floor(Date.now() / 1000));
}

async function runBatch(module: Module, words: Words): Promise<number> {
  const answer = answerOf(module, words);
  let status = 0;
  for await (const line of readLines(words.files[0] ?? '-')) {
    if (isBlank(line)) continue;
    const result = answerLine(module, answer, line);
    if (result.startsWith('{"error":')) status = 1;
    await writeLine(result);
  }
  await flush();
  return status;
}

async function runCheck(module: Module, { files, flags }: Words): Promise<number> {
  if (files.length !== 1) throw new UsageError('check needs one file');
  const checked = checkText(module, files[0], readBytes(files[0]), flags.has('--json'));
  for (const line of checked.lines) await writeLine(line);
  await flush();
  return checked.errors > 0 ? 1 : 0;
}

async function main(argv: readonly string[]): Promise<number> {
  if (argv[0] === '--help') {
    await writeLine(usage);
    await flush();
    return 0;
  }
  const words = parseWords(argv);
  const bytes = readFileSync(new URL('ventanilla-core.wasm', import.meta.url));
  const module = await loadModule(new Uint8Array(bytes).buffer);
  return words.command === 'check' ? runCheck(module, words) : runBatch(module, words);
}

// A reader that closes its end early (`| head`) is no error.
process.stdout.on('error', () => process.exit(0));
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`ventanilla: ${error.message}\n`);
  process.exitCode = 2;
}
