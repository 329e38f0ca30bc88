// `csp`: the exact header and tag for the files of a folder, with the loader's digest. The loader
// holds the digests of all that it loads, so that this one covers everything.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FullModule } from '../../module.ts';
import { Unusable, UsageError, type Words } from '../args.ts';
import { openDesk } from '../desk.ts';
import { writeLines } from '../streams.ts';
import { type Directives, directivesOf, headerOf, nonce_mark, originOf } from './policy.ts';

const loader = 'ventanilla.js';

/** Subresource Integrity (W3C): SHA-384 of the file as it is served, before compression. */
function integrityOf(folder: string): string {
  try {
    const bytes = readFileSync(join(folder, loader));
    return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
  } catch {
    throw new Unusable(`no ${loader} in ${folder}; name the folder that you serve with --dist`);
  }
}

function pathOf({ options }: Words): string {
  const path = options.get('--path') ?? '/ventanilla/';
  if (!/^(\/|https:\/\/)[^"'<>\s]*$/.test(path)) {
    throw new UsageError(
      `csp needs a path on the site or an https address after --path, not "${path}"`,
    );
  }
  return path.endsWith('/') ? path : `${path}/`;
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

function tagOf(path: string, integrity: string, config: string, nonce: boolean): string {
  const attributes = [
    `src="${path}${loader}"`,
    `integrity="${integrity}"`,
    ...(originOf(path).length > 0 ? ['crossorigin="anonymous"'] : []),
    ...(nonce ? [`nonce="${nonce_mark}"`] : []),
    `data-config="${escaped(config)}"`,
    'async',
  ];
  return `<script ${attributes.join(' ')}></script>`;
}

function print(directives: Directives, tag: string, integrity: string, asJson: boolean): void {
  const header = headerOf(directives);
  if (asJson) {
    writeLines([JSON.stringify({ header, directives, tag, integrity })]);
  } else {
    writeLines([`Content-Security-Policy: ${header}`, '', tag]);
  }
}

export function runCsp(module: FullModule, words: Words, dist: string): number {
  const { options, flags } = words;
  const path = pathOf(words);
  const config = options.get('--config');
  const address = options.get('--config-address') ?? '/help.json';
  const folder = options.get('--dist') ?? dist;
  const integrity = integrityOf(folder);
  const help = config ? openDesk(module, config).help : undefined;
  const nonce = flags.has('--nonce');
  const site = { path, nonce, wasm: !flags.has('--no-wasm') };
  const tag = tagOf(path, integrity, address, nonce);
  print(directivesOf(site, address, help), tag, integrity, flags.has('--json'));
  return 0;
}
