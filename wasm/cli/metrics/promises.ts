// What was promised, and what was kept (C5, B7).
import type { Block } from '../report/document.ts';
import { groupBy, percent, percentText } from '../report/figures.ts';
import { plain } from '../report/markdown.ts';
import type { Message } from '../log/interactions.ts';
import type { Words } from './words.ts';

export interface Promises {
  channel: string;
  made: number;
  kept: number;
  broken: number;
  /** Not yet due, and not answered. */
  pending: number;
  /** Kept of those that are due or answered, of 100. */
  rate: number | null;
}

type Fate = 'kept' | 'broken' | 'pending';

/** A promise to answer by an instant is kept at that very instant. */
export function fateOf({ promised_by = 0, replied_at }: Message, at: number): Fate {
  if (replied_at !== undefined) return replied_at <= promised_by ? 'kept' : 'broken';
  return at <= promised_by ? 'pending' : 'broken';
}

export function promisesOf(log: readonly Message[], at: number): Promises[] {
  const promised = log.filter(({ promised_by }) => promised_by !== undefined);
  return [...groupBy(promised, ({ channel }) => channel)].map(([channel, messages]) => {
    const count = { kept: 0, broken: 0, pending: 0 };
    for (const message of messages) ++count[fateOf(message, at)];
    const rate = percent(count.kept, count.kept + count.broken);
    return { channel, made: messages.length, ...count, rate };
  });
}

export function promisesBlocks(promises: readonly Promises[], words: Words): Block[] {
  if (promises.length === 0) {
    return [{ heading: words.promises, level: 2 }, { paragraph: words.noPromises }];
  }
  return [
    { heading: words.promises, level: 2 },
    {
      table: {
        columns: [words.channel, words.made, words.kept, words.broken, words.pending, words.rate],
        numbers: [1, 2, 3, 4, 5],
        rows: promises.map(({ channel, made, kept, broken, pending, rate }) => [
          plain(channel),
          String(made),
          String(kept),
          String(broken),
          String(pending),
          percentText(rate),
        ]),
      },
    },
  ];
}
