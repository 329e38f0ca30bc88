// `copy`: the files that pages load, from the package into a site's folder.
import { cpSync } from 'node:fs';
import { basename, relative } from 'node:path';
import type { FullModule } from '../module.ts';
import { Unusable, UsageError, type Words } from './args.ts';
import { writeLines } from './streams.ts';

/** What only programs and editors use. */
const isForPages = (path: string): boolean =>
  !['npm', 'cli', 'cli.js'].includes(path) && !/\.(d\.ts|schema\.json)$/.test(path);

/** Overwrites the files of another version; leaves everything else in the folder. */
export function runCopy(_: FullModule, { files: [folder] }: Words, dist: string): number {
  if (!folder) throw new UsageError('copy needs a folder');
  try {
    cpSync(dist, folder, {
      recursive: true,
      filter: (source) => isForPages(relative(dist, source)),
    });
  } catch (error) {
    throw new Unusable(`cannot copy to ${folder}: ${(error as Error).message}`);
  }
  writeLines([
    `${folder} has what pages load: <script src="/${basename(folder)}/ventanilla.js" …>`,
  ]);
  return 0;
}
