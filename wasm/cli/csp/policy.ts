// The policy that the widget needs, and no more. docs/widget.md says why it is enough.
import type { Help } from '../desk.ts';

export interface Site {
  /** The folder's address: a path on the site, or another origin's https address. */
  path: string;
  /** With a nonce, `strict-dynamic` lets the loader load the rest. */
  nonce: boolean;
  /** Compiling WebAssembly; without it the core runs as plain JavaScript. */
  wasm: boolean;
}

export type Directives = Record<string, string[]>;

/** What stands in for the nonce, which the server makes anew for each response. */
export const nonce_mark = 'NONCE';

/** The origin of an absolute address; none for paths on the site. */
export const originOf = (address: string): string[] =>
  /^https?:\/\//.test(address) ? [new URL(address).origin] : [];

interface FormContact {
  kind: string;
  endpoint?: string;
}

/** Where the widget posts what customers file. */
const endpointsOf = (help: Help | undefined): string[] =>
  ((help?.contacts ?? []) as FormContact[])
    .filter(({ kind }) => kind === 'form')
    .flatMap(({ endpoint = '' }) => originOf(endpoint));

const logoOf = (help: Help | undefined): string[] =>
  originOf((help?.brand as { logo?: string } | undefined)?.logo ?? '');

const unique = (sources: readonly string[]): string[] => [...new Set(sources)];

export function directivesOf(
  { path, nonce, wasm }: Site,
  configAddress: string,
  help?: Help,
): Directives {
  const host = originOf(path);
  const scripts = nonce ? [`'nonce-${nonce_mark}'`, "'strict-dynamic'"] : ["'self'", ...host];
  const connects = ["'self'", ...host, ...originOf(configAddress), ...endpointsOf(help)];
  return {
    'default-src': ["'none'"],
    'script-src': [...scripts, ...(wasm ? ["'wasm-unsafe-eval'"] : [])],
    'style-src': ["'self'"],
    'img-src': unique(["'self'", ...logoOf(help)]),
    'connect-src': unique(connects),
    'base-uri': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ["'none'"],
  };
}

export const headerOf = (directives: Directives): string =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
