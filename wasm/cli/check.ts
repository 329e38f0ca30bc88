// `check`: what is wrong in a help.json, as FILE:LINE:COLUMN lines or as JSON lines.
import type { FullModule } from '../module.ts';
import type { Problem } from '../ventanilla-full.d.ts';
import { zonesFor } from './zones.ts';

export interface Checked {
  /** The file's tree, where it is JSON. */
  help: unknown;
  /** JSON, one for each problem. */
  problems: string[];
  hasErrors: boolean;
}

const isError = (line: string): boolean => JSON.parse(line).severity === 'error';

function problemsOf(module: FullModule, bytes: Uint8Array, help: unknown): string[] {
  const zone = (help as { timeZone?: unknown } | null)?.timeZone ?? 'UTC';
  return module.check(bytes, help, zonesFor(zone)).split('\n').slice(0, -1);
}

export function checkText(module: FullModule, bytes: Uint8Array): Checked {
  const syntax = module.syntaxProblem(bytes);
  if (syntax) return { help: undefined, problems: [syntax], hasErrors: true };
  const help: unknown = JSON.parse(new TextDecoder().decode(bytes));
  const problems = problemsOf(module, bytes, help);
  return { help, problems, hasErrors: problems.some(isError) };
}

export function problemLine(file: string, line: string): string {
  const problem = JSON.parse(line) as Problem;
  const { severity, where, message } = problem;
  return `${file}:${problem.line}:${problem.column}: ${severity}: ${where}: ${message}`;
}
