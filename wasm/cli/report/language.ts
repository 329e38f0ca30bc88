// The language of a report: the one asked for, else the company's first, else Spanish.
import { UsageError, type Words } from '../args.ts';
import type { Help } from '../desk.ts';

export type ReportLanguage = 'es' | 'en';

const isKnown = (lang: string): lang is ReportLanguage => lang === 'es' || lang === 'en';

export function languageOf({ command, options }: Words, help?: Help): ReportLanguage {
  const asked = options.get('--lang');
  if (asked !== undefined && !isKnown(asked)) {
    throw new UsageError(`${command} writes es or en, not "${asked}"`);
  }
  const [own = 'es'] = options.has('--config') ? (help?.languages ?? []) : [];
  const primary = own.split('-')[0];
  return asked ?? (isKnown(primary) ? primary : 'en');
}
