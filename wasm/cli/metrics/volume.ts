// Volume per channel, and the networks against phone and mail (B7).
import type { Block } from '../report/document.ts';
import { groupBy, percent, percentText } from '../report/figures.ts';
import { plain } from '../report/markdown.ts';
import { casesOf } from '../log/cases.ts';
import type { Message } from '../log/interactions.ts';
import type { Words } from './words.ts';

interface ChannelVolume {
  channel: string;
  messages: number;
  cases: number;
  share: number | null;
}

export interface Volume {
  channels: ChannelVolume[];
  /** Messages by what they compare with. */
  compared: { networks: number; phone: number; email: number; other: number };
}

/** What is neither a network nor a line of the company's. */
const others = ['form', 'chat', 'sms', 'address', 'store', 'tienda', 'oficina'];

function groupOf(channel: string): keyof Volume['compared'] {
  if (channel === 'phone' || channel === 'email') return channel;
  return others.includes(channel) ? 'other' : 'networks';
}

/** The busiest channel first. */
export function volumeOf(log: readonly Message[]): Volume {
  const compared = { networks: 0, phone: 0, email: 0, other: 0 };
  for (const { channel } of log) ++compared[groupOf(channel)];
  const channels = [...groupBy(log, ({ channel }) => channel)]
    .map(([channel, messages]) => ({
      channel,
      messages: messages.length,
      cases: casesOf(messages).length,
      share: percent(messages.length, log.length),
    }))
    .sort((a, b) => b.messages - a.messages || (a.channel < b.channel ? -1 : 1));
  return { channels, compared };
}

export function volumeBlocks({ channels, compared }: Volume, words: Words): Block[] {
  const all = channels.reduce((sum, { messages }) => sum + messages, 0);
  const part = (count: number) => `${count} (${percentText(percent(count, all))})`;
  const bars = channels.map(({ channel, messages }) => ({ label: channel, values: [messages] }));
  return [
    { heading: words.volume, level: 2 },
    {
      table: {
        columns: [words.channel, words.messages, words.cases, words.share],
        numbers: [1, 2, 3],
        rows: channels.map(({ channel, messages, cases, share }) => [
          plain(channel),
          String(messages),
          String(cases),
          percentText(share),
        ]),
      },
    },
    {
      paragraph: words.compared(
        part(compared.networks),
        part(compared.phone),
        part(compared.email),
      ),
    },
    { chart: { title: words.volumeChart, series: [words.messages], bars }, name: 'volume' },
  ];
}
