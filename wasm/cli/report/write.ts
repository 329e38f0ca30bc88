// Where a report goes: Markdown or JSON on the standard output, or all of it into a folder.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Unusable, type Words } from '../args.ts';
import { writeLines } from '../streams.ts';
import { toSvg } from './chart.ts';
import type { Report } from './document.ts';
import { toMarkdown } from './markdown.ts';

const indent = 2;
export const toJson = (data: unknown): string => JSON.stringify(data, null, indent);

function filesOf(report: Report, name: string): Array<[string, string]> {
  const charts = report.blocks.flatMap((block): Array<[string, string]> =>
    'chart' in block ? [[`${block.name}.svg`, toSvg(block.chart)]] : [],
  );
  return [
    [`${name}.md`, toMarkdown(report, true)],
    [`${name}.json`, `${toJson(report.data)}\n`],
    ...charts,
  ];
}

/** Writes files into a folder, which is made. */
export function writeFolder(folder: string, files: ReadonlyArray<[string, string]>): void {
  try {
    mkdirSync(folder, { recursive: true });
    for (const [name, content] of files) writeFileSync(join(folder, name), content);
  } catch (error) {
    throw new Unusable(`cannot write ${folder}: ${(error as Error).message}`);
  }
}

/** Heeds `--out FOLDER` and `--json`; `more` are further files for the folder. */
export function writeReport(
  report: Report,
  name: string,
  { options, flags }: Words,
  more: ReadonlyArray<[string, string]> = [],
): void {
  const folder = options.get('--out');
  if (folder) writeFolder(folder, [...filesOf(report, name), ...more]);
  else
    writeLines([(flags.has('--json') ? toJson(report.data) : toMarkdown(report, false)).trimEnd()]);
}
