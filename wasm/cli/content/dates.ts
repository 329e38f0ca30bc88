// What has passed: dates in answers, notices. The core itself tells of special days and holidays.
import type { Finding, Rule } from './finding.ts';
import { answersOf } from './texts.ts';

/** The months of es, en, pt and fr by their first letters, folded. */
const months: Array<[prefix: RegExp, month: number]> = [
  [/^(ene|jan)/, 1],
  [/^(feb|fev)/, 2],
  [/^mar/, 3],
  [/^(abr|apr|avr)/, 4],
  [/^(may|mai)/, 5],
  [/^(juni|jun$|june|juin|junh)/, 6],
  [/^(juli|jul$|july|juil|julh)/, 7],
  [/^(ago|aug|aou)/, 8],
  [/^s[ei]/, 9],
  [/^(oct|out)/, 10],
  [/^nov/, 11],
  [/^(dic|dec|dez)/, 12],
];
const month_starts =
  'ene|jan|feb|fev|fév|mar|abr|apr|avr|may|mai|jun|jul|juin|juil|ago|aug|aoû|sep|set|oct|out|' +
  'nov|dic|dec|déc|dez';
const month_name = `(?:${month_starts})\\p{L}*`;
const day_first = new RegExp(
  `(\\d{1,2})º?(?:\\.| de| du)? (${month_name})\\.?(?: de| del|,)? (\\d{4})`,
  'giu',
);
const month_first = new RegExp(`(${month_name})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})`, 'giu');
const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/g;
const slashed = /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/g;

interface Found {
  written: string;
  date: string;
}

function monthOf(name: string): number {
  const folded = name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
  return months.find(([prefix]) => prefix.test(folded))?.[1] ?? 0;
}

const two = (value: string | number): string => String(value).padStart(2, '0');
const dateOf = (year: string, month: string | number, day: string): string =>
  `${year}-${two(month)}-${two(day)}`;

/** Full dates only: a day without its year passes every year. */
export function datesIn(text: string): Found[] {
  const found = [
    ...[...text.matchAll(day_first)].map(([written, day, month, year]) => ({
      written,
      date: dateOf(year, monthOf(month), day),
    })),
    ...[...text.matchAll(month_first)].map(([written, month, day, year]) => ({
      written,
      date: dateOf(year, monthOf(month), day),
    })),
    ...[...text.matchAll(iso)].map(([written]) => ({ written, date: written })),
    // Day and month may be either way round: the later reading, so as not to tell too early.
    ...[...text.matchAll(slashed)].map(([written, a, b, year]) => ({
      written,
      date:
        [dateOf(year, a, b), dateOf(year, b, a)]
          .filter((date) => date.slice(5, 7) <= '12')
          .sort()
          .at(-1) ?? '',
    })),
  ];
  return found.filter(({ date }) => date !== '');
}

const inAnswers: Rule = ({ help, today }) =>
  answersOf(help).flatMap(({ text, where }): Finding[] =>
    datesIn(text)
      .filter(({ date }) => date < today)
      .map(({ written }) => {
        const message = `"${written}" has passed: is the answer still right?`;
        return { rule: 'stale_date', where, message };
      }),
  );

const notices: Rule = ({ help, at }) =>
  ((help.notices as Array<{ until?: string }>) ?? []).flatMap(({ until }, i): Finding[] => {
    if (!until || Date.parse(until) / 1000 > at) return [];
    const message = 'this notice is over; remove it';
    return [{ rule: 'stale_date', where: `/notices/${i}`, message }];
  });

export const staleDates: Rule = (content) => [inAnswers, notices].flatMap((rule) => rule(content));
