// The command's words; a wrong one is told with the usage and ends with status 2.

/** Wrong words or a config that cannot be used: the message goes to stderr, the status is 2. */
export class UsageError extends Error {}

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
}

const grammars: Record<string, Grammar> = {
  ask: { options: ['--config', '--limit'], flags: ['--explain'] },
  guide: { options: ['--config'], flags: [] },
  hours: { options: [], flags: [] },
  deadline: { options: [], flags: [] },
  check: { options: [], flags: ['--json'] },
};

/** Splits `--name=value` and `--name value` from the files. */
export function parseWords([command = '', ...rest]: readonly string[]): Words {
  const grammar = grammars[command];
  if (!grammar) throw new UsageError(command ? `no command "${command}"` : 'no command');
  const words: Words = { command, options: new Map(), flags: new Set(), files: [] };
  for (let i = 0; i < rest.length; ++i) {
    const word = rest[i];
    const [name, ...value] = word.split('=');
    if (!word.startsWith('--')) words.files.push(word);
    else if (grammar.flags.includes(word)) words.flags.add(word);
    else if (!grammar.options.includes(name)) throw new UsageError(`no option ${name}`);
    else if (value.length > 0) words.options.set(name, value.join('='));
    else if (++i < rest.length) words.options.set(name, rest[i]);
    else throw new UsageError(`${name} needs a value`);
  }
  return words;
}
