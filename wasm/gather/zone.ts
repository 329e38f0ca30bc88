// The zone of a company: pages name none, but many countries have a single clock.
import type { Fact } from './fact.ts';

/** A way of Intl's that is newer than its types (ECMA-402, Intl Locale Info). */
type Located = Intl.Locale & { getTimeZones?(): string[]; timeZones?: string[] };

function zonesIn(country: string): string[] {
  const locale: Located = new Intl.Locale('und', { region: country });
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}

/** Midsummer and midwinter: zones that agree on both have one clock. */
function clocksOf(zone: string, year: number): string {
  const options = { timeZone: zone, timeZoneName: 'longOffset' } as const;
  const format = new Intl.DateTimeFormat('en', options);
  const offsets = [0, 6].map((month) => format.formatToParts(Date.UTC(year, month, 1)));
  return offsets.map((parts) => parts.find(({ type }) => type === 'timeZoneName')?.value).join();
}

/** The zone of the first country that has one clock; undefined where none is sure. */
export function zoneOf(
  countries: ReadonlyArray<Fact<string>>,
  year: number,
): Fact<string> | undefined {
  const [country] = countries;
  if (!country) return undefined;
  const zones = zonesIn(country.value);
  const clocks = new Set(zones.map((zone) => clocksOf(zone, year)));
  const [zone] = zones;
  if (!zone || clocks.size > 1) return undefined;
  return { value: zone, source: `the clock of ${country.value}, ${country.source}` };
}
