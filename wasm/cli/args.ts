// The command's words; a wrong one is told with the usage and ends with status 2.

/** What ends the command with status 2; its message goes to stderr. */
export class Unusable extends Error {}

/** Wrong words: the usage follows the message. */
export class UsageError extends Unusable {}

export interface Words {
  command: string;
  options: Map<string, string>;
  flags: Set<string>;
  files: string[];
}

interface Grammar {
  /** Options that take a value. */
  options: readonly string[];
  flags: readonly string[];
  /** Takes several files. */
  many?: boolean;
}

/** What a report takes besides its own options. */
const report = (options: readonly string[]): Grammar => ({
  options: ['--config', '--lang', '--at', '--out', ...options],
  flags: ['--json'],
});

const grammars: Record<string, Grammar> = {
  ask: { options: ['--config', '--limit'], flags: ['--explain'] },
  guide: { options: ['--config'], flags: [] },
  review: { options: ['--config'], flags: [] },
  hours: { options: [], flags: [] },
  deadline: { options: [], flags: [] },
  between: { options: [], flags: [] },
  check: { options: ['--at'], flags: ['--json', '--content', '--write'] },
  copy: { options: [], flags: [] },
  csp: {
    options: ['--config', '--config-address', '--dist', '--path'],
    flags: ['--json', '--nonce', '--no-wasm'],
  },
  import: { options: ['--out', '--zone'], flags: [], many: true },
  test: { options: [], flags: ['--json'] },
  metrics: report(['--target', '--within', '--handling', '--brand-share']),
  'metrics staffing': report(['--target', '--within', '--handling']),
  'metrics engagement': report([]),
  cases: report(['--forgotten-after']),
  gaps: report(['--min-count']),
  bio: report(['--network']),
  'guide export': { options: ['--config', '--lang', '--at', '--out', '--format'], flags: [] },
  export: {
    options: ['--contact', '--lang', '--at', '--out'],
    flags: ['--schema-org', '--ical'],
  },
  holidays: { options: ['--years', '--lang', '--types', '--write'], flags: [] },
  '--help': { options: [], flags: [] },
  '--version': { options: [], flags: [] },
};

/** A command may be two words: `guide export`. */
function commandOf(argv: readonly string[]): string {
  const two = argv.slice(0, 2).join(' ');
  const [one = ''] = argv;
  return argv.length > 1 && Object.hasOwn(grammars, two) ? two : one;
}

/** Splits `--name=value` and `--name value` from the files. */
export function parseWords(argv: readonly string[]): Words {
  const command = commandOf(argv);
  if (!Object.hasOwn(grammars, command)) {
    throw new UsageError(command ? `no command "${command}"` : 'no command');
  }
  const grammar = grammars[command];
  const rest = argv.slice(command.split(' ').length);
  const words: Words = { command, options: new Map(), flags: new Set(), files: [] };
  for (let i = 0; i < rest.length; ++i) {
    const word = rest[i];
    const [name, ...value] = word.split('=');
    if (!word.startsWith('--')) words.files.push(word);
    else if (grammar.flags.includes(word)) words.flags.add(word);
    else if (!grammar.options.includes(name))
      throw new UsageError(`${command} has no option ${name}`);
    else if (value.length > 0) words.options.set(name, value.join('='));
    else if (++i < rest.length) words.options.set(name, rest[i]);
    else throw new UsageError(`${command} needs a value after ${name}`);
  }
  if (words.files.length > 1 && !grammar.many) throw new UsageError(`${command} takes one file`);
  return words;
}
