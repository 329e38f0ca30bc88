// Texts that lack one of the file's languages.
import type { Help } from '../desk.ts';
import type { Finding, Rule } from './finding.ts';
import { entriesOf, textsAt } from './texts.ts';

function missingIn(value: unknown, help: Help): string[] {
  const has = new Set(textsAt(value, '', help).map(({ lang }) => lang));
  return has.size > 0 ? help.languages.filter((lang) => !has.has(lang)) : [];
}

function findingOf(value: unknown, where: string, help: Help): Finding[] {
  const missing = missingIn(value, help);
  if (missing.length === 0) return [];
  const shown = `readers of it see the text in ${help.languages[0]}`;
  return [
    {
      rule: 'missing_translation',
      where,
      message: `is missing in ${missing.join(', ')}: ${shown}`,
    },
  ];
}

const notice_texts = ['situation', 'measures', 'prevention'];

export const missingTranslations: Rule = ({ help }) => {
  if (help.languages.length < 2) return [];
  const entries = entriesOf(help).flatMap((entry, i) =>
    (['question', 'answer'] as const).flatMap((name) =>
      findingOf(entry[name], `/faq/${i}/${name}`, help),
    ),
  );
  const notices = ((help.notices as Array<Record<string, unknown>>) ?? []).flatMap((notice, i) =>
    notice_texts.flatMap((name) => findingOf(notice[name], `/notices/${i}/${name}`, help)),
  );
  return [...entries, ...notices];
};
