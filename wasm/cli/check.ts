// `check`: what is wrong in a help.json, as FILE:LINE:COLUMN lines or as JSON lines. With
// `--content` also what is valid and not good.
import type { FullModule } from '../module.ts';
import type { Problem } from '../ventanilla-full.d.ts';
import type { Words } from './args.ts';
import type { Help } from './desk.ts';
import { fileOf, instantOf } from './options.ts';
import { readFile, writeLines } from './streams.ts';
import { zonesFor } from './zones.ts';

export interface Checked {
  /** The file's tree, where it is JSON. */
  help: unknown;
  /** JSON, one for each problem. */
  problems: string[];
  hasErrors: boolean;
}

const isError = (line: string): boolean => JSON.parse(line).severity === 'error';

function problemsOf(module: FullModule, bytes: Uint8Array, help: unknown, now?: number): string[] {
  const zone = (help as { timeZone?: unknown } | null)?.timeZone ?? 'UTC';
  return module.check(bytes, help, zonesFor(zone), now).split('\n').slice(0, -1);
}

/** `now`, in seconds: what is doubtful in the hours is told as well, as of then. */
export function checkText(module: FullModule, bytes: Uint8Array, now?: number): Checked {
  const syntax = module.syntaxProblem(bytes);
  if (syntax) return { help: undefined, problems: [syntax], hasErrors: true };
  const help: unknown = JSON.parse(new TextDecoder().decode(bytes));
  const problems = problemsOf(module, bytes, help, now);
  return { help, problems, hasErrors: problems.some(isError) };
}

export function problemLine(file: string, line: string): string {
  const problem = JSON.parse(line) as Problem;
  const { severity, where, message } = problem;
  return `${file}:${problem.line}:${problem.column}: ${severity}: ${where}: ${message}`;
}

/** Writes the zone's table, and checks what is then there. */
async function writeTable(module: FullModule, words: Words, help: Help): Promise<number> {
  const file = fileOf(words);
  const { writeZoneTable } = await import('./zone-table.ts');
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFile(file));
  writeZoneTable(file, text, help.timeZone);
  return runCheck(module, { ...words, flags: new Set([...words.flags].filter(isNotWrite)) });
}

const isNotWrite = (flag: string): boolean => flag !== '--write';

/** Warnings end with status 0, as the native command's do. */
export async function runCheck(module: FullModule, words: Words): Promise<number> {
  const file = fileOf(words);
  const bytes = readFile(file);
  const at = instantOf(words, '--at') ?? Math.floor(Date.now() / 1000);
  const { help, problems, hasErrors } = checkText(module, bytes, at);
  if (words.flags.has('--write') && !hasErrors) return writeTable(module, words, help as Help);
  const known = new Set(problems.map((line): string => JSON.parse(line).where));
  const lint = words.flags.has('--content') && !hasErrors;
  const text = new TextDecoder().decode(bytes);
  const rules = lint ? await import('./content/lint.ts') : undefined;
  const more = rules?.lintLines(module, text, help as Help, at, known) ?? [];
  const lines = [...problems, ...more];
  writeLines(words.flags.has('--json') ? lines : lines.map((line) => problemLine(file, line)));
  return hasErrors ? 1 : 0;
}
