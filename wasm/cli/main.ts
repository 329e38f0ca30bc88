// The npm package's command: the words and the bytes of the native one, from the same core, and
// beyond them the builders' tools and the reports.
import { readFileSync } from 'node:fs';
import usage from '../../core/native/cli/usage.txt';
import { loadModule } from '../full.ts';
import type { FullModule } from '../module.ts';
import { parseWords, Unusable, UsageError, type Words } from './args.ts';
import { runBatch } from './batch.ts';
import { runCheck } from './check.ts';
import { runBio } from './bio/command.ts';
import { runCases } from './cases/command.ts';
import { runCopy } from './copy.ts';
import { runCsp } from './csp/command.ts';
import { runExpectations } from './expectations/command.ts';
import { runGaps } from './gaps/command.ts';
import { runHolidays } from './holidays/command.ts';
import { runImport } from './import/command.ts';
import { runMetrics } from './metrics/command.ts';
import { runGuideExport } from './protocol/command.ts';
import { writeError, writeLines } from './streams.ts';
import moreUsage from './usage.txt';

type Run = (module: FullModule, words: Words) => number | Promise<number>;

const commands: Record<string, Run> = {
  ask: runBatch,
  guide: runBatch,
  review: runBatch,
  hours: runBatch,
  deadline: runBatch,
  between: runBatch,
  check: runCheck,
  copy: runCopy,
  csp: runCsp,
  import: runImport,
  holidays: runHolidays,
  test: runExpectations,
  bio: runBio,
  'guide export': runGuideExport,
  cases: runCases,
  gaps: runGaps,
  metrics: runMetrics,
  'metrics staffing': runMetrics,
  'metrics engagement': runMetrics,
};

function print(text: string): number {
  writeLines([text]);
  return 0;
}

const fullUsage = `${usage.trim()}\n\n${moreUsage.trim()}`;

async function run(argv: readonly string[]): Promise<number> {
  const words = parseWords(argv);
  if (words.command === '--help') return print(fullUsage);
  if (words.command === '--version') return print(`ventanilla ${VENTANILLA_VERSION}`);
  const bytes = readFileSync(new URL('ventanilla-full.wasm', import.meta.url));
  const module = await loadModule(new Uint8Array(bytes).buffer);
  return commands[words.command](module, words);
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Unusable)) throw error;
  writeError(`ventanilla: ${error.message}`);
  if (error instanceof UsageError) writeError(fullUsage);
  process.exitCode = 2;
}
