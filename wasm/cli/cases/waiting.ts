// Which cases wait for something, and for what (C5, C14).
import type { Case } from '../log/cases.ts';
import type { Message } from '../log/interactions.ts';

export interface Waiting {
  case: string;
  channel: string;
  owner: string | null;
  /** The message that waits, or the last one; personal data masked. */
  text: string;
  since: number;
  promised_by: number | null;
  promise_from: 'log' | 'protocol' | null;
  /** Seconds; of wall time where no hours are published. */
  waiting: number;
  reason: 'unanswered' | 'not_closed';
  follow_up_on: string | null;
}

export type List = 'late' | 'due' | 'forgotten' | 'follow_up';
export type Lists = Record<List, Waiting[]>;

/** What the lists need to know of the company; all times in seconds since 1970. */
export interface Context {
  at: number;
  /** The local date at `at`. */
  today: string;
  /** Seconds without movement after which a case is forgotten. */
  forgottenAfter: number;
  /** Seconds from an instant to `at`, as the channel counts them. */
  waited: (channel: string, from: number) => number;
  /** What the protocol promises for a message, where it does. */
  protocolDeadline: (message: Message) => number | null;
  masked: (text: string) => string;
}

const last = <T>(items: readonly T[]): T => items[items.length - 1];
const find = <K extends keyof Message>(one: Case, name: K) =>
  one.messages.flatMap((message) => message[name] ?? []).at(-1) ?? null;

/** The earliest message that nobody answered, else the last one. */
function awaited({ messages }: Case): Message {
  return messages.find(({ replied_at }) => replied_at === undefined) ?? last(messages);
}

function promiseOf(
  message: Message,
  context: Context,
): Pick<Waiting, 'promised_by' | 'promise_from'> {
  if (message.replied_at !== undefined) return { promised_by: null, promise_from: null };
  if (message.promised_by !== undefined) {
    return { promised_by: message.promised_by, promise_from: 'log' };
  }
  const deadline = context.protocolDeadline(message);
  return { promised_by: deadline, promise_from: deadline === null ? null : 'protocol' };
}

function waitingOf(one: Case, context: Context): Waiting {
  const message = awaited(one);
  const since = message.replied_at ?? message.received_at;
  return {
    case: one.key,
    channel: message.channel,
    owner: find(one, 'owner') as string | null,
    text: context.masked(message.text ?? ''),
    since,
    ...promiseOf(message, context),
    waiting: context.waited(message.channel, since),
    reason: message.replied_at === undefined ? 'unanswered' : 'not_closed',
    follow_up_on: find(one, 'follow_up_on') as string | null,
  };
}

function listOf({ promised_by, waiting }: Waiting, context: Context): List | null {
  if (promised_by !== null) return promised_by < context.at ? 'late' : 'due';
  return waiting >= context.forgottenAfter ? 'forgotten' : null;
}

/** A follow-up that came after the last date for one is done. */
function needsFollowUp(one: Case, today: string): boolean {
  const dated = one.messages.filter(({ follow_up_on }) => follow_up_on);
  const due = dated.at(-1);
  if (!due?.follow_up_on || due.follow_up_on > today) return false;
  const done = one.messages.flatMap(({ followed_up_at }) => followed_up_at ?? []);
  return !done.some((time) => time >= due.received_at);
}

/** The longest overdue first in each list; what is later than `context.at` is not looked at. */
export function listsOf(cases: readonly Case[], context: Context): Lists {
  const lists: Lists = { late: [], due: [], forgotten: [], follow_up: [] };
  for (const one of cases) {
    const waiting = waitingOf(one, context);
    const list = one.closed === undefined ? listOf(waiting, context) : null;
    if (list) lists[list].push(waiting);
    if (needsFollowUp(one, context.today)) lists.follow_up.push(waiting);
  }
  const byPromise = (a: Waiting, b: Waiting) => (a.promised_by ?? 0) - (b.promised_by ?? 0);
  lists.late.sort(byPromise);
  lists.due.sort(byPromise);
  lists.forgotten.sort((a, b) => a.since - b.since);
  lists.follow_up.sort((a, b) => ((a.follow_up_on ?? '') < (b.follow_up_on ?? '') ? -1 : 1));
  return lists;
}
