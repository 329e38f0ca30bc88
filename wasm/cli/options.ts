// Values of the options that the reports share.
import { UsageError, type Words } from './args.ts';
import { instant } from './table/cells.ts';

/** The one file that a command is about. */
export function fileOf({ command, files: [file] }: Words): string {
  if (!file) throw new UsageError(`${command} needs a file`);
  return file;
}

/** The config, which the command cannot do without. */
export function configOf({ command, options }: Words): string {
  const config = options.get('--config');
  if (!config) throw new UsageError(`${command} needs --config help.json`);
  return config;
}

/** Seconds since 1970. */
export function instantOf({ command, options }: Words, name: string): number | undefined {
  const text = options.get(name);
  if (text === undefined) return undefined;
  const cell = instant(text);
  if ('problem' in cell) throw new UsageError(`${command} ${name}: ${cell.problem}`);
  return cell.value;
}

export function numberOf(
  { command, options }: Words,
  name: string,
  least: number,
  most: number,
): number | undefined {
  const text = options.get(name);
  if (text === undefined) return undefined;
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
  if (value >= least && value <= most) return value;
  throw new UsageError(
    `${command} needs a number from ${least} to ${most} after ${name}, not "${text}"`,
  );
}

const units = { s: 1 / 60, m: 1, min: 1, h: 60 };

/** "90s", "15m", "2h", or minutes without a unit; above 0. */
export function minutesOf({ command, options }: Words, name: string): number | undefined {
  const text = options.get(name);
  if (text === undefined) return undefined;
  const [, amount, unit = 'm'] = /^(\d+(?:\.\d+)?)(s|min|m|h)?$/.exec(text) ?? [];
  const minutes = Number(amount) * units[unit as keyof typeof units];
  if (minutes > 0) return minutes;
  throw new UsageError(
    `${command} needs a time such as 90s, 15m or 2h after ${name}, not "${text}"`,
  );
}
