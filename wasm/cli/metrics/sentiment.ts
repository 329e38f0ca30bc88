// Sentiment conversion: cases that began badly, and how they ended (B7).
import type { Block } from '../report/document.ts';
import { percent, percentText } from '../report/figures.ts';
import type { Case } from '../log/cases.ts';
import type { Words } from './words.ts';

export interface Conversion {
  began_negative: number;
  ended_positive: number;
  ended_neutral: number;
  stayed_negative: number;
  /** Positive or neutral, of 100. */
  rate: number | null;
}

export function conversionOf(cases: readonly Case[]): Conversion {
  const judged = cases
    .map(({ messages }) => messages.flatMap(({ sentiment }) => sentiment ?? []))
    .filter((moods) => moods.length > 1 && moods[0] === 'negative');
  const ended = (mood: string) => judged.filter((moods) => moods.at(-1) === mood).length;
  const [positive, neutral] = [ended('positive'), ended('neutral')];
  return {
    began_negative: judged.length,
    ended_positive: positive,
    ended_neutral: neutral,
    stayed_negative: ended('negative'),
    rate: percent(positive + neutral, judged.length),
  };
}

export function conversionBlocks(conversion: Conversion, words: Words): Block[] {
  const heading: Block = { heading: words.sentiment, level: 2 };
  if (conversion.began_negative === 0) return [heading, { paragraph: words.noSentiment }];
  const { began_negative, ended_positive, ended_neutral, stayed_negative, rate } = conversion;
  return [
    heading,
    { paragraph: words.sentimentNote },
    {
      table: {
        columns: [words.began, words.toPositive, words.toNeutral, words.stayed, words.conversion],
        numbers: [0, 1, 2, 3, 4],
        rows: [
          [
            ...[began_negative, ended_positive, ended_neutral, stayed_negative].map(String),
            percentText(rate),
          ],
        ],
      },
    },
  ];
}
