// Messages of one matter as a case.
import type { Message } from './interactions.ts';

export interface Case {
  key: string;
  /** Oldest first; never empty. */
  messages: Message[];
  channel: string;
  opened: number;
  closed?: number;
}

/** What names a message's case: its case, else its own id, else its place. */
const keyOf = (message: Message): string =>
  message.case ?? message.id ?? `${message.file}:${message.line}`;

function caseOf(key: string, messages: Message[]): Case {
  const [first] = messages;
  const closings = messages.flatMap(({ closed_at }) => closed_at ?? []);
  const closed = closings.length > 0 ? Math.max(...closings) : undefined;
  return { key, messages, channel: first.channel, opened: first.received_at, closed };
}

/** In the order in which they were opened; `log` is in the order of time. */
export function casesOf(log: readonly Message[]): Case[] {
  const byKey = new Map<string, Message[]>();
  for (const message of log) {
    const known = byKey.get(keyOf(message));
    if (known) known.push(message);
    else byKey.set(keyOf(message), [message]);
  }
  return [...byKey].map(([key, messages]) => caseOf(key, messages));
}
