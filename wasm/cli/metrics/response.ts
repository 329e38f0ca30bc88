// First and average response, resolution and handling, in business time and wall time (B7).
import type { Block } from '../report/document.ts';
import { durationText, groupBy, type Summary, summaryOf } from '../report/figures.ts';
import { plain } from '../report/markdown.ts';
import { type Case, casesOf } from '../log/cases.ts';
import type { Message } from '../log/interactions.ts';
import type { OpenTime } from '../log/open-time.ts';
import type { Words } from './words.ts';

/** Seconds; null without values, `open` also without published hours. */
interface Times {
  open: Summary | null;
  wall: Summary | null;
}

export interface Response {
  first: Times;
  average: Times;
  resolution: Times;
  /** Seconds of work. */
  handling: Summary | null;
  unanswered: number;
}

export interface Responses {
  /** The busiest first. */
  channels: Array<{ channel: string } & Response>;
  all: Response;
}

/** Each is counted by the hours of its own channel. */
interface Span {
  channel: string;
  from: number;
  to: number;
}

function timesOf(spans: readonly Span[], time: OpenTime): Times {
  const open = spans.map(({ channel, from, to }) => time.seconds(channel, from, to));
  return {
    open: summaryOf(open.filter((seconds) => seconds !== null)),
    wall: summaryOf(spans.map(({ from, to }) => to - from)),
  };
}

const spanTo = (channel: string, from: number, to: number | undefined): Span[] =>
  to === undefined ? [] : [{ channel, from, to }];

/** From the case's first message to the first reply to any of them. */
function firstSpan({ channel, opened, messages }: Case): Span[] {
  const replies = messages.flatMap(({ replied_at }) => replied_at ?? []);
  return spanTo(channel, opened, replies.length > 0 ? Math.min(...replies) : undefined);
}

function responseOf(
  cases: readonly Case[],
  messages: readonly Message[],
  time: OpenTime,
): Response {
  const handled = messages.flatMap(({ handled_minutes }) => handled_minutes ?? []);
  const replied = messages.flatMap(({ channel, received_at, replied_at }) =>
    spanTo(channel, received_at, replied_at),
  );
  const closed = cases.flatMap((one) => spanTo(one.channel, one.opened, one.closed));
  return {
    first: timesOf(cases.flatMap(firstSpan), time),
    average: timesOf(replied, time),
    resolution: timesOf(closed, time),
    handling: summaryOf(handled.map((minutes) => minutes * 60)),
    unanswered: cases.filter((one) => firstSpan(one).length === 0).length,
  };
}

/** A case counts for the channel on which it began, a message for its own. */
export function responsesOf(log: readonly Message[], time: OpenTime): Responses {
  const all = casesOf(log);
  const cases = groupBy(all, ({ channel }) => channel);
  const channels = [...groupBy(log, ({ channel }) => channel)]
    .sort(([a, some], [b, more]) => more.length - some.length || (a < b ? -1 : 1))
    .map(([channel, messages]) => ({
      channel,
      ...responseOf(cases.get(channel) ?? [], messages, time),
    }));
  return { channels, all: responseOf(all, log, time) };
}

type Row = Responses['channels'][number];

const mean = (summary: Summary | null): string => durationText(summary?.mean);
const minutes = (summary: Summary | null): number | null =>
  summary ? Math.round(summary.mean / 6) / 10 : null;

function firstTable(responses: readonly Row[], words: Words): Block {
  return {
    table: {
      columns: [
        words.channel,
        words.firstOpen,
        words.p90,
        words.firstWall,
        words.p90,
        words.unanswered,
      ],
      numbers: [1, 2, 3, 4, 5],
      rows: responses.map(({ channel, first: { open, wall }, unanswered }) => [
        plain(channel),
        mean(open),
        durationText(open?.p90),
        mean(wall),
        durationText(wall?.p90),
        String(unanswered),
      ]),
    },
  };
}

function furtherTable(responses: readonly Row[], words: Words): Block {
  return {
    table: {
      columns: [
        words.channel,
        words.averageOpen,
        words.averageWall,
        words.resolution,
        words.resolutionWall,
        words.handling,
      ],
      numbers: [1, 2, 3, 4, 5],
      rows: responses.map(({ channel, average, resolution, handling }) => [
        plain(channel),
        ...[average.open, average.wall, resolution.open, resolution.wall, handling].map(mean),
      ]),
    },
  };
}

export function responseBlocks({ channels, all }: Responses, words: Words): Block[] {
  const responses =
    channels.length > 1 ? [...channels, { channel: words.total, ...all }] : channels;
  const bars = responses
    .filter(({ first }) => first.wall)
    .map(({ channel, first }) => ({
      label: channel,
      values: [minutes(first.open), minutes(first.wall)],
      texts: [mean(first.open), mean(first.wall)],
    }));
  const withHours = responses.some(({ first }) => first.open);
  return [
    { heading: words.response, level: 2 },
    firstTable(responses, words),
    furtherTable(responses, words),
    { paragraph: words.responseNote },
    ...(withHours ? [] : [{ paragraph: words.noHours }]),
    {
      chart: { title: words.responseChart, series: [words.inHours, words.onTheClock], bars },
      name: 'response',
    },
  ];
}
