// `check --content`: what is valid, and still not good for those who read it.
import type { FullModule } from '../../module.ts';
import { type Help, openHelp } from '../desk.ts';
import { placesOf } from '../places.ts';
import { staleDates } from './dates.ts';
import { duplicates, nearDuplicates } from './duplicates.ts';
import type { Finding, Rule } from './finding.ts';
import { contradictoryHours } from './hours.ts';
import { deadLinks } from './links.ts';
import { unreadable } from './prose.ts';
import { unreachable } from './reach.ts';
import { missingTranslations } from './translations.ts';

const rules: readonly Rule[] = [
  duplicates,
  nearDuplicates,
  unreachable,
  contradictoryHours,
  deadLinks,
  missingTranslations,
  staleDates,
  unreadable,
];

/** The core tells of some texts that lack a language. */
const isKnown = ({ rule, where }: Finding, known: ReadonlySet<string>): boolean =>
  rule === 'missing_translation' && known.has(where);

/**
 * Lines of JSON like the core's problems, in the file's order. `help` has no errors; `known` is
 * what the core has warnings about.
 */
export function lintLines(
  module: FullModule,
  text: string,
  help: Help,
  at: number,
  known: ReadonlySet<string>,
): string[] {
  const { desk } = openHelp(module, help);
  const zone = new Intl.DateTimeFormat('sv', { timeZone: help.timeZone ?? 'UTC' });
  const content = { module, desk, help, at, today: zone.format(at * 1000) };
  const place = placesOf(text);
  const problems = rules
    .flatMap((rule) => rule(content))
    .filter((finding) => !isKnown(finding, known))
    .map(({ rule, where, message }) => ({
      severity: 'warning',
      code: rule,
      where,
      message,
      ...place(where),
    }));
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  return problems.map((problem) => JSON.stringify(problem));
}
