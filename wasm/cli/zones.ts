// Zone tables for the command's lines, each made once.
import { allYears, zoneTable } from '../../widget/src/zones/table.ts';
import type { ZoneTable } from '../ventanilla-core.d.ts';

const tables = new Map<string, readonly ZoneTable[]>();

/** `Intl` takes names in any case and plain offsets, the system's zone files neither. */
function isExact(name: string): boolean {
  const known = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  return /^[A-Za-z]/.test(name) && (known === name || known.toLowerCase() !== name.toLowerCase());
}

function tablesOf(name: string): readonly ZoneTable[] {
  try {
    return isExact(name) ? [zoneTable(name, allYears)] : [];
  } catch {
    return []; // no such zone: the core says so
  }
}

/** What the module takes as its zones: the table of `name`, or none. */
export function zonesFor(name: unknown): readonly ZoneTable[] {
  if (typeof name !== 'string') return [];
  const known = tables.get(name);
  if (known) return known;
  const made = tablesOf(name);
  tables.set(name, made);
  return made;
}
