// `export help.json --schema-org | --ical`: hours for search engines and for calendars.
import { writeFileSync } from 'node:fs';
import type { FullModule } from '../../module.ts';
import { UsageError, type Words } from '../args.ts';
import { type Help, openDesk } from '../desk.ts';
import { fileOf, instantOf } from '../options.ts';
import { writeLines } from '../streams.ts';
import { closedDays } from './calendar.ts';
import { type Day, daysOf } from './days.ts';
import { schemaOrg } from './schema-org.ts';

const closedWords: Record<string, string> = {
  es: 'Cerrado', en: 'Closed', pt: 'Fechado', fr: 'Fermé',
};

function brandOf({ brand }: Help, lang: string): { name?: string; url?: string } {
  const { name, url } = (brand ?? {}) as { name?: string | Record<string, string>; url?: string };
  return { name: typeof name === 'object' ? (name[lang] ?? Object.values(name)[0]) : name, url };
}

function hostOf(url: string | undefined): string {
  return url && URL.canParse(url) ? new URL(url).hostname : 'ventanilla.invalid';
}

function jsonLd(help: Help, lang: string, days: readonly Day[]): string {
  const type = { '@context': 'https://schema.org', '@type': 'LocalBusiness' };
  return JSON.stringify({ ...type, ...brandOf(help, lang), ...schemaOrg(days) }, null, 2);
}

function calendar(help: Help, lang: string, days: readonly Day[], at: number): string {
  const { name, url } = brandOf(help, lang);
  const closed = closedWords[lang.slice(0, 2)] ?? closedWords.en;
  const about = { name: name ?? closed, closed, host: hostOf(url), at: at * 1000 };
  return closedDays(days, about).trimEnd();
}

export function runExport(module: FullModule, words: Words): number {
  const { flags, options } = words;
  if (flags.size !== 1) throw new UsageError('export needs --schema-org or --ical');
  const { desk, help } = openDesk(module, fileOf(words));
  const at = instantOf(words, '--at') ?? Math.floor(Date.now() / 1000);
  const lang = options.get('--lang') ?? help.languages[0];
  const days = daysOf(module, { desk, contact: options.get('--contact'), lang, at });
  const asCalendar = flags.has('--ical');
  const text = asCalendar ? calendar(help, lang, days, at) : jsonLd(help, lang, days);
  const out = options.get('--out');
  if (out === undefined) writeLines([text]);
  else writeFileSync(out, `${text}\n`);
  return 0;
}
