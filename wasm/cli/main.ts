// The npm package's command: the words and the bytes of the native one, from the same core, and
// beyond them the builders' tools and the reports.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import usage from '../../core/native/cli/usage.txt';
import { loadModule } from '../full.ts';
import type { FullModule } from '../module.ts';
import { parseWords, Unusable, UsageError, type Words } from './args.ts';
import { runBatch } from './batch.ts';
import { runCheck } from './check.ts';
import { writeError, writeLines } from './streams.ts';
import moreUsage from './usage.txt';

/** `dist` is the folder that the command itself is in. */
type Run = (module: FullModule, words: Words, dist: string) => number | Promise<number>;

/** What reads files or makes reports is loaded when it is called: answers must not wait for it. */
const commands: Record<string, () => Run | Promise<Run>> = {
  ask: () => runBatch,
  guide: () => runBatch,
  review: () => runBatch,
  hours: () => runBatch,
  deadline: () => runBatch,
  between: () => runBatch,
  check: () => runCheck,
  copy: async () => (await import('./copy.ts')).runCopy,
  csp: async () => (await import('./csp/command.ts')).runCsp,
  import: async () => (await import('./import/command.ts')).runImport,
  export: async () => (await import('./export/command.ts')).runExport,
  holidays: async () => (await import('./holidays/command.ts')).runHolidays,
  test: async () => (await import('./expectations/command.ts')).runExpectations,
  bio: async () => (await import('./bio/command.ts')).runBio,
  'guide export': async () => (await import('./protocol/command.ts')).runGuideExport,
  cases: async () => (await import('./cases/command.ts')).runCases,
  gaps: async () => (await import('./gaps/command.ts')).runGaps,
  metrics: async () => (await import('./metrics/command.ts')).runMetrics,
  'metrics staffing': async () => (await import('./metrics/command.ts')).runMetrics,
  'metrics engagement': async () => (await import('./metrics/command.ts')).runMetrics,
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
  const dist = fileURLToPath(new URL('.', import.meta.url));
  const bytes = readFileSync(join(dist, 'ventanilla-full.wasm'));
  const module = await loadModule(new Uint8Array(bytes).buffer);
  const command = await commands[words.command]();
  return command(module, words, dist);
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Unusable)) throw error;
  writeError(`ventanilla: ${error.message}`);
  if (error instanceof UsageError) writeError(fullUsage);
  process.exitCode = 2;
}
