// When one agent is not enough (A7): arrivals by hour of the day, and the agents that they take.
import type { Block } from '../report/document.ts';
import { durationText, groupBy } from '../report/figures.ts';
import type { Message } from '../log/interactions.ts';
import { agentsFor, loadOf, mostForOne, serviceLevel, type Target } from './erlang.ts';
import type { Words } from './words.ts';

export interface StaffingInputs {
  zone: string;
  target: Target;
  /** Seconds of work a message; null: nobody says. */
  handling: number | null;
  handling_from: 'log' | 'option';
}

interface Hour {
  /** Of the local day, 0 to 23. */
  hour: number;
  mean: number;
  most: number;
  load: number;
  agents: number;
  agents_most: number;
  /** With `agents`, of 100. */
  service_level: number;
}

export interface Staffing extends StaffingInputs {
  days: number;
  one_agent_up_to: number | null;
  hours: Hour[];
}

/** "2026-11-24 09", on the zone's wall clock. */
function localHours(zone: string): (seconds: number) => string {
  const format = new Intl.DateTimeFormat('sv', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  });
  return (seconds) => format.format(seconds * 1000);
}

function hourOf(
  hour: number,
  counts: readonly number[],
  days: number,
  inputs: StaffingInputs,
): Hour {
  const handling = inputs.handling ?? 0;
  const mean = counts.reduce((sum, count) => sum + count, 0) / days;
  const most = Math.max(...counts);
  const load = loadOf(mean, handling);
  const agents = agentsFor(mean, handling, inputs.target);
  const level = serviceLevel(agents, load, handling, inputs.target.within);
  return {
    hour,
    mean: Math.round(mean * 100) / 100,
    most,
    load: Math.round(load * 1000) / 1000,
    agents,
    agents_most: agentsFor(most, handling, inputs.target),
    service_level: Math.round(level * 1000) / 10,
  };
}

/** `log` is not empty. */
export function staffingOf(log: readonly Message[], inputs: StaffingInputs): Staffing {
  const localHour = localHours(inputs.zone);
  const stamps = log.map(({ received_at }) => localHour(received_at));
  const days = new Set(stamps.map((stamp) => stamp.slice(0, 10))).size;
  if (!inputs.handling) return { ...inputs, days, one_agent_up_to: null, hours: [] };
  const byHour = groupBy(stamps, (stamp) => stamp.slice(11, 13));
  const hours = [...byHour].map(([hour, found]) => {
    const counts = [...groupBy(found, (stamp) => stamp).values()].map((group) => group.length);
    return hourOf(Number(hour), counts, days, inputs);
  });
  hours.sort((a, b) => a.hour - b.hour);
  return { ...inputs, days, one_agent_up_to: mostForOne(inputs.handling, inputs.target), hours };
}

const clock = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

function inputRows(staffing: Staffing, words: Words): string[][] {
  const { target, handling, handling_from, days, zone, one_agent_up_to } = staffing;
  const source = handling_from === 'log' ? words.fromLog : words.fromOption;
  const share = Math.round(target.share * 100);
  return [
    [words.handlingInput(source), durationText(handling)],
    [words.target, words.targetText(share, durationText(target.within))],
    [words.days, String(days)],
    [words.zone, zone],
    [words.oneAgent, words.perHour(one_agent_up_to ?? 0)],
  ];
}

function hoursTable(hours: readonly Hour[], words: Words): Block {
  return {
    table: {
      columns: [
        words.hour,
        words.meanPerDay,
        words.load,
        words.agents,
        words.level,
        words.busiest,
        words.agentsBusiest,
      ],
      numbers: [1, 2, 3, 4, 5, 6],
      rows: hours.map((hour) => [
        clock(hour.hour),
        String(hour.mean),
        String(hour.load),
        String(hour.agents),
        `${hour.service_level} %`,
        String(hour.most),
        String(hour.agents_most),
      ]),
    },
  };
}

export function staffingBlocks(staffing: Staffing, words: Words): Block[] {
  const heading: Block = { heading: words.staffing, level: 2 };
  const { hours } = staffing;
  if (hours.length === 0) return [heading, { paragraph: words.noHandling }];
  const peak = hours.reduce((a, b) => (b.mean > a.mean ? b : a));
  const bars = hours.map(({ hour, agents, agents_most }) => ({
    label: clock(hour),
    values: [agents, agents_most],
  }));
  return [
    heading,
    { paragraph: words.peak(clock(peak.hour), String(peak.mean), peak.agents) },
    { table: { columns: [words.input, words.value], rows: inputRows(staffing, words) } },
    hoursTable(hours, words),
    { paragraph: words.staffingNote },
    {
      chart: { title: words.staffingChart, series: [words.average, words.maximum], bars },
      name: 'staffing',
    },
  ];
}
