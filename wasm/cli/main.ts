// The npm package's command: the words and the bytes of the native one, from the same core.
import { readFileSync } from 'node:fs';
import usage from '../../core/native/cli/usage.txt';
import { type FullModule, loadModule } from '../module.ts';
import { parseWords, Unusable, UsageError, type Words } from './args.ts';
import { runBatch } from './batch.ts';
import { checkText, problemLine } from './check.ts';
import { readFile, writeError, writeLines } from './streams.ts';

function runCheck(module: FullModule, { files: [file], flags }: Words): number {
  if (!file) throw new UsageError('check needs a file');
  const { problems, hasErrors } = checkText(module, readFile(file));
  const asLine = (problem: string) => problemLine(file, problem);
  writeLines(flags.has('--json') ? problems : problems.map(asLine));
  return hasErrors ? 1 : 0;
}

function print(text: string): number {
  writeLines([text]);
  return 0;
}

async function run(argv: readonly string[]): Promise<number> {
  const words = parseWords(argv);
  if (words.command === '--help') return print(usage.trim());
  if (words.command === '--version') return print(`ventanilla ${VENTANILLA_VERSION}`);
  const bytes = readFileSync(new URL('ventanilla-full.wasm', import.meta.url));
  const module = await loadModule<FullModule>(new Uint8Array(bytes).buffer);
  return words.command === 'check' ? runCheck(module, words) : runBatch(module, words);
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Unusable)) throw error;
  writeError(`ventanilla: ${error.message}`);
  if (error instanceof UsageError) writeError(usage.trim());
  process.exitCode = 2;
}
