// `cases`: what is due, late, forgotten or to follow up, from a log of interactions.
import type { FullModule } from '../../module.ts';
import type { Words as Command } from '../args.ts';
import { deskOfWords, type OpenedDesk } from '../desk.ts';
import { casesOf } from '../log/cases.ts';
import { asOf, type Message, readLog } from '../log/interactions.ts';
import { OpenTime, toInstant } from '../log/open-time.ts';
import { fileOf, instantOf, minutesOf } from '../options.ts';
import { masked } from '../privacy.ts';
import type { Block, Table } from '../report/document.ts';
import { durationText } from '../report/figures.ts';
import { languageOf } from '../report/language.ts';
import { plain } from '../report/markdown.ts';
import { writeReport } from '../report/write.ts';
import { type Context, type List, type Lists, listsOf, type Waiting } from './waiting.ts';
import { type Words, words } from './words.ts';

/** Two days of eight hours. */
const default_forgotten = 16 * 60;
const longest_text = 80;

function deadlineOf(module: FullModule, desk: number, message: Message): number | null {
  if (!message.text) return null;
  const line = { text: message.text, at: toInstant(message.received_at) };
  const { deadline } = JSON.parse(module.guide(desk, line, message.received_at, true));
  return deadline ? Date.parse(deadline) / 1000 : null;
}

function contextOf(
  module: FullModule,
  command: Command,
  { desk, help }: OpenedDesk,
  time: OpenTime,
  at: number,
): Context {
  const hasProtocol = command.options.has('--config');
  const today = new Intl.DateTimeFormat('sv', { timeZone: help.timeZone ?? 'UTC' });
  return {
    at,
    today: today.format(at * 1000),
    forgottenAfter: (minutesOf(command, '--forgotten-after') ?? default_forgotten) * 60,
    waited: (channel, from) => time.seconds(channel, from, at) ?? at - from,
    protocolDeadline: (message) => (hasProtocol ? deadlineOf(module, desk, message) : null),
    masked: (text) => masked(module, text),
  };
}

const excerpt = (text: string): string =>
  plain(text.length > longest_text ? `${text.slice(0, longest_text - 1)}…` : text);

/** What each list shows of a case. */
const columns: Record<List, Array<keyof Cells>> = {
  late: ['case', 'channel', 'owner', 'promised', 'waiting', 'text'],
  due: ['case', 'channel', 'owner', 'promised', 'waiting', 'text'],
  forgotten: ['case', 'channel', 'owner', 'since', 'waiting', 'reason', 'text'],
  follow_up: ['case', 'channel', 'owner', 'on', 'text'],
};

type Cells = Pick<
  Words,
  'case' | 'channel' | 'owner' | 'promised' | 'since' | 'waiting' | 'reason' | 'on' | 'text'
>;

function cellsOf(one: Waiting, text: Words): Cells {
  const promised = one.promised_by === null ? '–' : toInstant(one.promised_by);
  return {
    case: plain(one.case),
    channel: plain(one.channel),
    owner: plain(one.owner ?? '–'),
    promised: one.promise_from === 'protocol' ? `${promised} ${text.byProtocol}` : promised,
    since: toInstant(one.since),
    waiting: durationText(one.waiting),
    reason: text[one.reason],
    on: one.follow_up_on ?? '–',
    text: excerpt(one.text),
  };
}

function tableOf(list: List, waiting: readonly Waiting[], text: Words): Table {
  return {
    columns: columns[list].map((name) => text[name]),
    rows: waiting.map((one) => columns[list].map((name) => cellsOf(one, text)[name])),
  };
}

function blocksOf(lists: Lists, text: Words): Block[] {
  return (Object.keys(columns) as List[]).flatMap((list): Block[] => [
    { heading: `${text[list]}: ${lists[list].length}`, level: 2 },
    lists[list].length > 0 ? { table: tableOf(list, lists[list], text) } : { paragraph: text.none },
  ]);
}

const instantOrNull = (seconds: number | null) => (seconds === null ? null : toInstant(seconds));

const dataOf = (lists: Lists) =>
  Object.fromEntries(
    Object.entries(lists).map(([list, waiting]) => [
      list,
      waiting.map((one) => ({
        ...one,
        since: toInstant(one.since),
        promised_by: instantOrNull(one.promised_by),
      })),
    ]),
  );

export function runCases(module: FullModule, command: Command): number {
  const opened = deskOfWords(module, command);
  const at = instantOf(command, '--at') ?? Math.floor(Date.now() / 1000);
  const log = asOf(readLog(fileOf(command)), at);
  const text = words[languageOf(command, opened.help)];
  const time = new OpenTime(module, opened, log[0]?.received_at ?? at, at);
  const lists = listsOf(casesOf(log), contextOf(module, command, opened, time, at));
  const blocks = [{ paragraph: text.at(toInstant(at)) }, ...blocksOf(lists, text)];
  const data = { at: toInstant(at), ...dataOf(lists) };
  writeReport({ title: text.title, blocks, data }, 'cases', command);
  return 0;
}
