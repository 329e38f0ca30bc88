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
  channel: string;
  first: Times;
  average: Times;
  resolution: Times;
  /** Seconds of work. */
  handling: Summary | null;
  unanswered: number;
}

type Span = readonly [from: number, to: number];

function timesOf(channel: string, spans: readonly Span[], time: OpenTime): Times {
  const open = spans.map(([from, to]) => time.seconds(channel, from, to));
  return {
    open: summaryOf(open.filter((seconds) => seconds !== null)),
    wall: summaryOf(spans.map(([from, to]) => to - from)),
  };
}

/** From the case's first message to the first reply to any of them. */
function firstSpan({ opened, messages }: Case): Span[] {
  const replies = messages.flatMap(({ replied_at }) => replied_at ?? []);
  return replies.length > 0 ? [[opened, Math.min(...replies)]] : [];
}

const spanTo = (from: number, to: number | undefined): Span[] =>
  to === undefined ? [] : [[from, to]];

/** A case counts for the channel on which it began, a message for its own. */
function responseOf(
  channel: string,
  cases: readonly Case[],
  messages: readonly Message[],
  time: OpenTime,
): Response {
  const replied = messages.flatMap((message) => spanTo(message.received_at, message.replied_at));
  const handled = messages.flatMap(({ handled_minutes }) => handled_minutes ?? []);
  return {
    channel,
    first: timesOf(channel, cases.flatMap(firstSpan), time),
    average: timesOf(channel, replied, time),
    resolution: timesOf(
      channel,
      cases.flatMap(({ opened, closed }) => spanTo(opened, closed)),
      time,
    ),
    handling: summaryOf(handled.map((minutes) => minutes * 60)),
    unanswered: cases.filter((one) => firstSpan(one).length === 0).length,
  };
}

/** By channel, the busiest first. */
export function responsesOf(log: readonly Message[], time: OpenTime): Response[] {
  const cases = groupBy(casesOf(log), ({ channel }) => channel);
  return [...groupBy(log, ({ channel }) => channel)]
    .sort(([a, some], [b, more]) => more.length - some.length || (a < b ? -1 : 1))
    .map(([channel, messages]) => responseOf(channel, cases.get(channel) ?? [], messages, time));
}

const mean = (summary: Summary | null): string => durationText(summary?.mean);
const minutes = (summary: Summary | null): number | null =>
  summary ? Math.round(summary.mean / 6) / 10 : null;

function firstTable(responses: readonly Response[], words: Words): Block {
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

function furtherTable(responses: readonly Response[], words: Words): Block {
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

export function responseBlocks(responses: readonly Response[], words: Words): Block[] {
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
