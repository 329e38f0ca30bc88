// `metrics`: how the service does, from a log of interactions. `metrics staffing` and
// `metrics engagement` are parts with inputs of their own.
import type { FullModule } from '../../module.ts';
import { UsageError, type Words as Command } from '../args.ts';
import { deskOfWords, type OpenedDesk } from '../desk.ts';
import { casesOf } from '../log/cases.ts';
import { type Message, readLog } from '../log/interactions.ts';
import { judged } from '../log/judged.ts';
import { OpenTime, toInstant } from '../log/open-time.ts';
import { fileOf, instantOf, minutesOf, numberOf } from '../options.ts';
import type { Report } from '../report/document.ts';
import { languageOf } from '../report/language.ts';
import { writeReport } from '../report/write.ts';
import { engagementReport } from './engagement.ts';
import { promisesBlocks, promisesOf } from './promises.ts';
import { responseBlocks, responsesOf } from './response.ts';
import { conversionBlocks, conversionOf } from './sentiment.ts';
import { brandBlocks, brandTalkOf } from './share.ts';
import { type Staffing, staffingBlocks, staffingOf } from './staffing.ts';
import { volumeBlocks, volumeOf } from './volume.ts';
import { type Words, words } from './words.ts';

const default_target = 80;
const default_within = 15 * 60;
const default_brand_share = 50;

/** 80 % within 15 minutes: what a network's users take for prompt, unless the options say other. */
function staffing(command: Command, { help }: OpenedDesk, log: readonly Message[]): Staffing {
  const share = numberOf(command, '--target', 1, 99) ?? default_target;
  const within = (minutesOf(command, '--within') ?? default_within / 60) * 60;
  const given = minutesOf(command, '--handling');
  const noted = log.flatMap(({ handled_minutes }) => handled_minutes ?? []);
  const mean = noted.reduce((sum, minutes) => sum + minutes, 0) / noted.length;
  const minutes = given ?? (noted.length > 0 ? mean : null);
  return staffingOf(log, {
    zone: help.timeZone ?? 'UTC',
    target: { share: share / 100, within },
    handling: minutes === null ? null : Math.round(minutes * 60),
    handling_from: given === undefined ? 'log' : 'option',
  });
}

/** The last instant that the log knows of. */
const endOf = (log: readonly Message[]): number =>
  Math.max(
    ...log.flatMap(({ received_at, replied_at, closed_at }) => [
      received_at,
      replied_at ?? 0,
      closed_at ?? 0,
    ]),
  );

function metricsReport(
  module: FullModule,
  command: Command,
  opened: OpenedDesk,
  text: Words,
): Report {
  const log = judged(module, opened.desk, readLog(fileOf(command)));
  const [from, end] = [log[0].received_at, endOf(log)];
  const at = instantOf(command, '--at') ?? Math.max(end, Math.floor(Date.now() / 1000));
  const volume = volumeOf(log);
  const responses = responsesOf(log, new OpenTime(module, opened, from, end + 1));
  const promises = promisesOf(log, at);
  const sentiment = conversionOf(casesOf(log));
  const brand = brandTalkOf(log, numberOf(command, '--brand-share', 1, 100) ?? default_brand_share);
  const agents = staffing(command, opened, log);
  return {
    title: text.title,
    blocks: [
      { paragraph: text.period(toInstant(from), toInstant(end)) },
      ...volumeBlocks(volume, text),
      ...responseBlocks(responses, text),
      ...promisesBlocks(promises, text),
      ...conversionBlocks(sentiment, text),
      ...brandBlocks(brand, text),
      ...staffingBlocks(agents, text),
    ],
    data: {
      from: toInstant(from),
      to: toInstant(end),
      messages: log.length,
      volume,
      responses,
      promises,
      sentiment,
      brand,
      staffing: agents,
    },
  };
}

export function runMetrics(module: FullModule, command: Command): number {
  if (command.command === 'metrics engagement') {
    const text = words[languageOf(command)];
    writeReport(engagementReport(fileOf(command), text), 'engagement', command);
    return 0;
  }
  const opened = deskOfWords(module, command);
  const text = words[languageOf(command, opened.help)];
  if (command.command === 'metrics') {
    writeReport(metricsReport(module, command, opened, text), 'metrics', command);
    return 0;
  }
  const found = staffing(command, opened, readLog(fileOf(command)));
  if (found.hours.length === 0) throw new UsageError(text.noHandling);
  const [, ...blocks] = staffingBlocks(found, text);
  writeReport({ title: text.staffing, blocks, data: { staffing: found } }, 'staffing', command);
  return 0;
}
