// Time as the desk counts it: the seconds in which the company, or a contact with hours of its
// own, was open. The core is asked for each change of state once, in order; what lies between two
// instants is then a difference.
import type { FullModule } from '../../module.ts';
import type { StatusResult } from '../../ventanilla-core.d.ts';
import type { Contact, OpenedDesk } from '../desk.ts';

/** Open seconds since the start, at each change of state. */
interface Timeline {
  times: number[];
  seconds: number[];
  states: boolean[];
}

const company = '';

export const toInstant = (seconds: number): string =>
  new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
const toSeconds = (instant: string): number => Date.parse(instant) / 1000;

function openAt(line: Timeline, time: number): number {
  let [low, high] = [0, line.times.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (line.times[middle] <= time) low = middle;
    else high = middle;
  }
  return line.seconds[low] + (line.states[low] ? time - line.times[low] : 0);
}

interface Moment {
  id: string;
  state: string | null;
  next_change: string | null;
}

const momentsOf = (status: StatusResult): Moment[] => [
  { id: company, state: status.state, next_change: status.next_change },
  ...status.contacts,
];

/** The earliest change of any of them, or `end`. */
function nextOf(moments: readonly Moment[], end: number): number {
  const changes = moments.flatMap(({ next_change }) => next_change ?? []).map(toSeconds);
  return Math.min(end, ...changes);
}

export class OpenTime {
  readonly #lines = new Map<string, Timeline>();
  readonly #contacts: readonly Contact[];
  readonly #published: boolean;

  /** For instants from `from` to `to`, in seconds since 1970. */
  constructor(module: FullModule, { desk, help }: OpenedDesk, from: number, to: number) {
    this.#contacts = help.contacts ?? [];
    this.#published = typeof help.hours === 'string';
    if (!this.#published) return;
    for (let at = from; at < to;) {
      const status = JSON.parse(module.status(desk, { at: toInstant(at) }, at)) as StatusResult;
      const moments = momentsOf(status);
      for (const { id, state } of moments) this.#mark(id, at, state === 'open');
      at = nextOf(moments, to);
    }
  }

  #mark(id: string, at: number, isOpen: boolean): void {
    const line = this.#lines.get(id);
    if (!line) {
      this.#lines.set(id, { times: [at], seconds: [0], states: [isOpen] });
    } else if (line.states[line.states.length - 1] !== isOpen) {
      const seconds = openAt(line, at);
      line.times.push(at);
      line.seconds.push(seconds);
      line.states.push(isOpen);
    }
  }

  /** A channel has the hours of the first contact of its kind or network that has its own. */
  #lineOf(channel: string): Timeline | undefined {
    const own = this.#contacts.find(
      ({ kind, network, hours }) => hours && (kind === channel || network === channel),
    );
    return this.#lines.get(own?.id ?? company);
  }

  /** null where the company publishes no hours. */
  seconds(channel: string, from: number, to: number): number | null {
    const line = this.#lineOf(channel);
    return line ? openAt(line, to) - openAt(line, from) : null;
  }
}
