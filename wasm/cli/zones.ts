// Zone tables for the command's lines, each made once.
import { allYears, zoneTable } from '../../widget/src/zones/table';
import type { ZoneTable } from '../ventanilla-core.d.ts';

const tables = new Map<string, readonly ZoneTable[]>();

function tableOf(name: string): readonly ZoneTable[] {
  try {
    return [zoneTable(name, allYears)];
  } catch {
    return []; // no such zone: the core says so
  }
}

/** What the module takes as its zones: the table of `name`, or none. */
export function zonesFor(name: unknown): readonly ZoneTable[] {
  if (typeof name !== 'string') return [];
  const known = tables.get(name);
  if (known) return known;
  const table = tableOf(name);
  tables.set(name, table);
  return table;
}
