// Desks of files, for the commands that need one.
import type { FullModule } from '../module.ts';
import { Unusable, type Words } from './args.ts';
import { checkText, problemLine } from './check.ts';
import { readFile } from './streams.ts';
import { zonesFor } from './zones.ts';

/** What the reports read of a help.json beyond what the core answers; it is checked by then. */
export interface Help {
  languages: string[];
  timeZone?: string;
  contacts?: Contact[];
  [member: string]: unknown;
}

export interface Contact {
  id: string;
  kind: string;
  value?: string;
  network?: string;
  handle?: string;
  role?: string;
  hours?: string;
  [member: string]: unknown;
}

export interface OpenedDesk {
  desk: number;
  help: Help;
}

/** A file with errors is not used at all, since answers would lack what it says. */
export function openDesk(module: FullModule, path: string): OpenedDesk {
  const { help, problems, hasErrors } = checkText(module, readFile(path));
  if (hasErrors) throw new Unusable(problems.map((line) => problemLine(path, line)).join('\n'));
  return openHelp(module, help as Help);
}

export function openHelp(module: FullModule, help: Help): OpenedDesk {
  const { desk } = JSON.parse(module.openDesk(help, zonesFor(help.timeZone ?? 'UTC')));
  return { desk, help };
}

/** For what the core tells of a text alone, whatever the company. */
const anyone: Help = {
  version: 1,
  languages: ['es', 'en', 'pt', 'fr'],
  faq: [{ id: 'none', question: '¿?' }],
};

/** The desk of `--config`, or one of nobody. */
export function deskOfWords(module: FullModule, { options }: Words): OpenedDesk {
  const config = options.get('--config');
  return config ? openDesk(module, config) : openHelp(module, anyone);
}
