// Times in answers that contradict the hours of the file.
import type { Finding, Rule } from './finding.ts';
import { answersOf, prose } from './texts.ts';

/** Sentences about being open; others may name any time (a flight, a deadline). */
const words = [
  'horarios?|abiert[oa]s?|abrimos|abre|cerramos|cierra|atendemos|atención|atienden',
  'open|opening|hours|closes?|abertos?|atendimento|fechamos|ouverts?|horaires?|fermons',
];
const about_hours = new RegExp(`\\b(${words.join('|')})(?=\\P{L}|$)`, 'iu');

/** 8, 8:30, 8h30, 8 am, 18 hs */
const clock = '(\\d{1,2})(?:[:.h](\\d{2}))?\\s*(?:h|hs|hrs|horas)?\\s*([ap]m)?';
const until = '\\s*(?:-|–|—|a|to|à|às|y|hasta las|until)\\s*(?:las |l[ea]s? )?';
const range = new RegExp(clock + until + clock, 'giu');

/** Its full stops end no sentence. */
const half_day = /\b([ap])\.\s?m\b\.?/gi;

const minutes_a_day = 24 * 60;

/** Minutes of the day; null where a number is no time. */
function minutesOf(
  hour: string,
  minute: string | undefined,
  half: string | undefined,
): number | null {
  const pm = half?.toLowerCase().startsWith('p');
  const hours = half ? (Number(hour) % 12) + (pm ? 12 : 0) : Number(hour);
  const minutes = hours * 60 + Number(minute ?? 0);
  return hours <= 24 && Number(minute ?? 0) < 60 ? minutes % minutes_a_day : null;
}

/** A range needs a sign that it is one of times: minutes, am or pm, or two full hours in order. */
function rangesIn(sentence: string): Array<{ written: string; from: number; to: number }> {
  return [...sentence.matchAll(range)].flatMap(([written, h1, m1, p1, h2, m2, p2]) => {
    if (!m1 && !m2 && !p1 && !p2) return [];
    const [from, to] = [
      minutesOf(h1, m1, p1 ?? (p2 && !m1 ? p2 : undefined)),
      minutesOf(h2, m2, p2),
    ];
    return from === null || to === null ? [] : [{ written: written.trim(), from, to }];
  });
}

/** Spans of the notation: 08:00-18:00. */
function spansOf(hours: unknown): string[] {
  if (typeof hours !== 'string') return [];
  if (hours.includes('24/7')) return ['0 0'];
  return [...hours.matchAll(/(\d{1,2}):(\d{2})\s*-\s*(\d{1,2}):(\d{2})/g)].map(
    ([, h1, m1, h2, m2]) =>
      `${Number(h1) * 60 + Number(m1)} ${(Number(h2) * 60 + Number(m2)) % minutes_a_day}`,
  );
}

export const contradictoryHours: Rule = ({ help }) => {
  const special = (days: unknown) => (days as Array<{ hours?: string }> | undefined) ?? [];
  const written = [
    help.hours,
    ...special(help.special).map(({ hours }) => hours),
    ...(help.contacts ?? []).flatMap((one) => [
      one.hours,
      ...special(one.special).map(({ hours }) => hours),
    ]),
  ];
  const spans = new Set(written.flatMap(spansOf));
  if (spans.size === 0) return [];
  return answersOf(help).flatMap(({ text, where }) =>
    prose(text)
      .replace(half_day, '$1m')
      .split(/(?<=[.!?;])\s+/)
      .filter((sentence) => about_hours.test(sentence))
      .flatMap(rangesIn)
      .filter(({ from, to }) => !spans.has(`${from} ${to}`))
      .map(({ written: times }): Finding => {
        const advice = 'correct one of them, or leave the hours to the contacts';
        const message = `"${times}" is in none of the file's hours; ${advice}`;
        return { rule: 'contradictory_hours', where, message };
      }),
  );
};
