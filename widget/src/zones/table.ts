import type { ZoneTable } from '../../../wasm/ventanilla-core.d.ts';

/**
 * Time zones as tables, from what the JavaScript engine knows. `Intl` tells the offset at an
 * instant only, so changes are found by probing and bisecting.
 */

const day = 86_400;
/** Shorter than the time between two changes in practice (Ramadan in Morocco: 30 days). */
const probeStep = 20 * day;

const formats = new Map<string | undefined, Intl.DateTimeFormat>();

function formatOf(timeZone?: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    // Swedish writes dates as ISO 8601 does: "2026-11-24 08:00:00"
    const style = { dateStyle: 'short', timeStyle: 'medium' } as const;
    format = new Intl.DateTimeFormat('sv', { timeZone, ...style });
    formats.set(timeZone, format);
  }
  return format;
}

/**
 * The wall clock of a zone (the device's without one) at an instant (milliseconds), as if it were
 * UTC's. Throws a RangeError for an unknown zone.
 */
export function wallClock(time: number, timeZone?: string): number {
  return Date.parse(`${formatOf(timeZone).format(time).replace(' ', 'T')}Z`);
}

/** Whether the engine knows the zone. */
export function isZone(name: string): boolean {
  try {
    formatOf(name);
    return true;
  } catch {
    return false;
  }
}

/** Seconds east of UTC at a UTC second. Throws a RangeError for an unknown zone. */
export function offsetAt(name: string, second: number): number {
  return wallClock(second * 1000, name) / 1000 - second;
}

/** The second in (low, high] from which the offset is `high`'s. */
function bisect(name: string, low: number, high: number): number {
  const before = offsetAt(name, low);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(name, middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

interface TemporalZoned {
  epochMilliseconds: number;
  offsetNanoseconds: number;
  getTimeZoneTransition(direction: 'next'): TemporalZoned | null;
}

/** `Temporal` where the engine has it: exact and without probing. */
function temporalAt(name: string, second: number): TemporalZoned | undefined {
  const { Temporal } = globalThis as unknown as {
    Temporal?: { Instant: { fromEpochMilliseconds(ms: number): {
      toZonedDateTimeISO(zone: string): TemporalZoned } } };
  };
  const zoned = Temporal?.Instant.fromEpochMilliseconds(second * 1000).toZonedDateTimeISO(name);
  return zoned && typeof zoned.getTimeZoneTransition === 'function' ? zoned : undefined;
}

type Transitions = Array<[at: number, offset: number]>;

function byTemporal(zoned: TemporalZoned, to: number): Transitions {
  const found: Transitions = [];
  let next = zoned.getTimeZoneTransition('next');
  while (next && next.epochMilliseconds <= to * 1000) {
    found.push([next.epochMilliseconds / 1000, next.offsetNanoseconds / 1e9]);
    next = next.getTimeZoneTransition('next');
  }
  return found;
}

function byProbing(name: string, from: number, to: number): Transitions {
  const found: Transitions = [];
  let offset = offsetAt(name, from);
  for (let at = from; at < to; ) {
    const next = Math.min(at + probeStep, to);
    if (offsetAt(name, next) === offset) {
      at = next;
      continue;
    }
    at = bisect(name, at, next);
    offset = offsetAt(name, at);
    found.push([at, offset]);
  }
  return found;
}

const tables = new Map<string, ZoneTable>();

/** Everything that the commands accept, with a year of horizon beyond it. */
export const allYears: readonly [from: number, to: number] = [0, 7_447_420_800]; // to 2206

/** What the core looks at from an instant: the days before, and its horizon of 1,830 days. */
export function yearsAround(second: number): [from: number, to: number] {
  // In steps of 32 days, so that calls on nearby days share a table.
  const grain = 32 * day;
  const start = Math.floor(second / grain) * grain;
  return [start - 40 * day, start + (1830 + 80) * day];
}

/**
 * The zone's table between two UTC seconds, by default around now; outside, the offset at the end
 * holds on. Cached. Throws a RangeError for an unknown zone.
 */
export function zoneTable(
  name: string,
  [from, to]: readonly [from: number, to: number] = yearsAround(Date.now() / 1000),
): ZoneTable {
  const key = `${name} ${from} ${to}`;
  let table = tables.get(key);
  if (!table) {
    const zoned = temporalAt(name, from);
    table = {
      name,
      initialOffset: offsetAt(name, from),
      transitions: zoned ? byTemporal(zoned, to) : byProbing(name, from, to),
    };
    tables.set(key, table);
  }
  return table;
}
