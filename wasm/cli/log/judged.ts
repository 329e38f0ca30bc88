// What a log does not say of a message, the core does: its kind and its sentiment.
import type { FullModule } from '../../module.ts';
import type { Message } from './interactions.ts';
import { toInstant } from './open-time.ts';

export function judged(module: FullModule, desk: number, log: readonly Message[]): Message[] {
  return log.map((message) => {
    const { text, kind, sentiment, received_at } = message;
    if (!text || (kind && sentiment)) return message;
    const line = { text, at: toInstant(received_at) };
    const guide = JSON.parse(module.guide(desk, line, received_at, true));
    return { ...message, kind: kind ?? guide.kind, sentiment: sentiment ?? guide.sentiment };
  });
}
