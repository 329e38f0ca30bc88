// `holidays DO --years 2026-2028 [--write help.json]`: dates and names for a person to review.
import { writeFileSync } from 'node:fs';
import type { FullModule } from '../../module.ts';
import { Unusable, UsageError, type Words } from '../args.ts';
import { checkText, problemLine } from '../check.ts';
import { readFile, writeError, writeLines } from '../streams.ts';
import { type Found, type Holiday, publicHolidays } from './country.ts';
import { writeHolidays } from './write.ts';

const mostYears = 20;

function yearsOf({ options }: Words): number[] {
  const text = options.get('--years') ?? String(new Date().getUTCFullYear());
  const [, from, to = from] = /^(\d{4})(?:-(\d{4}))?$/.exec(text) ?? [];
  const count = Number(to) - Number(from) + 1;
  if (!(count >= 1 && count <= mostYears)) {
    throw new UsageError(`holidays needs years such as 2026-2028 after --years, not "${text}"`);
  }
  return Array.from({ length: count }, (_, n) => Number(from) + n);
}

const listOf = (text = ''): string[] => text.split(',').filter((word) => word);

const nameOf = ({ name }: Holiday): string =>
  typeof name === 'string' ? name : Object.values(name).join(' / ');

/** A file with errors is not written into: its parts may not be what they seem. */
function helpText(module: FullModule, path: string): { text: string; languages: string[] } {
  const bytes = readFile(path);
  const { help, problems, hasErrors } = checkText(module, bytes);
  if (hasErrors) throw new Unusable(problems.map((line) => problemLine(path, line)).join('\n'));
  const { languages } = help as { languages: string[] };
  return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), languages };
}

function write(path: string, text: string, { holidays }: Found, years: readonly number[]): void {
  const written = writeHolidays(text, holidays, years);
  if (written.added.length > 0) writeFileSync(path, written.text);
  const names = new Map(holidays.map((holiday) => [holiday.date, nameOf(holiday)]));
  writeLines([
    ...written.added.map((date) => `${date} added: ${names.get(date)}`),
    ...written.kept.map((date) => `${date} kept as it is; date-holidays: ${names.get(date)}`),
    ...written.own.map((date) => `${date} kept; date-holidays has no holiday on this day`),
  ]);
}

export function runHolidays(module: FullModule, words: Words): number {
  const [place] = words.files;
  if (!place) throw new UsageError('holidays needs a country, such as DO or ES-CT');
  const years = yearsOf(words);
  const path = words.options.get('--write');
  const help = path === undefined ? undefined : helpText(module, path);
  const langs = listOf(words.options.get('--lang'));
  const found = publicHolidays({
    place,
    years,
    langs: langs.length > 0 ? langs : (help?.languages ?? []),
    types: listOf(words.options.get('--types') ?? 'public'),
  });
  for (const note of found.notes) writeError(`ventanilla: ${note}`);
  if (path !== undefined && help) write(path, help.text, found, years);
  else writeLines([JSON.stringify(found.holidays, null, 2)]);
  return 0;
}
