// `check`: what is wrong in a help.json, as FILE:LINE:COLUMN lines or as JSON lines.
import type { Module } from '../module.ts';
import type { Problem } from '../ventanilla-core.d.ts';

export interface Checked {
  lines: string[];
  errors: number;
}

function problemsOf(module: Module, bytes: Uint8Array): Problem[] {
  const error = module.jsonError(bytes);
  if (error) return [{ severity: 'error', code: 'invalid_json', where: '', ...JSON.parse(error) }];
  return JSON.parse(module.check(bytes, JSON.parse(new TextDecoder().decode(bytes))));
}

const plainLine = (file: string, problem: Problem): string =>
  `${file}:${problem.line}:${problem.column}: ${problem.severity}: ` +
  `${problem.where}: ${problem.message}`;

export function checkText(module: Module, file: string, bytes: Uint8Array, json: boolean): Checked {
  const problems = problemsOf(module, bytes);
  return {
    lines: problems.map((problem) => (json ? JSON.stringify(problem) : plainLine(file, problem))),
    errors: problems.filter(({ severity }) => severity === 'error').length,
  };
}
