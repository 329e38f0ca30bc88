// The desk of `--config`: its errors go to stderr and end with status 2.
import { readFileSync } from 'node:fs';
import type { Module } from '../module.ts';
import { UsageError } from './args.ts';
import { checkText } from './check.ts';
import { zonesFor } from './zones.ts';

export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path === '-' ? 0 : path);
  } catch {
    throw new UsageError(`cannot read ${path}`);
  }
}

/** Opens the file's desk; a file with errors is not used at all, since a page would lack entries. */
export function openDesk(module: Module, path: string): number {
  const bytes = readBytes(path);
  const { lines, errors } = checkText(module, path, bytes, false);
  if (errors > 0) throw new UsageError(lines.join('\n'));
  const help = JSON.parse(new TextDecoder().decode(bytes));
  const { desk, problems } = JSON.parse(module.openDesk(help, zonesFor(help.timeZone ?? 'UTC')));
  if (desk) return desk;
  throw new UsageError(`${path}: ${problems.at(-1).message}`);
}
