// What is imported, from a file or an address, as text with its kind.
import { extname } from 'node:path';
import { Unusable } from '../args.ts';
import { readFile } from '../streams.ts';

export type Kind = 'html' | 'markdown' | 'table' | 'json';

export interface Source {
  text: string;
  kind: Kind;
  /** The page's address; absent for a file. */
  base?: string;
}

const timeout_seconds = 20;
const most_bytes = 10_000_000;

const by_extension: Record<string, Kind> = {
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.csv': 'table',
  '.tsv': 'table',
  '.jsonl': 'table',
  '.ndjson': 'table',
  '.json': 'json',
  '.jsonld': 'json',
};
const by_type: Record<string, Kind> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/markdown': 'markdown',
  'text/csv': 'table',
  'application/x-ndjson': 'table',
  'application/json': 'json',
  'application/ld+json': 'json',
};

/** The header's charset, else the page's own, else UTF-8. */
function decoded(bytes: Uint8Array, contentType: string): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const [, name = 'utf-8'] =
    /charset=["']?([\w-]+)/i.exec(contentType) ??
    /<meta[^>]+charset=["']?([\w-]+)/i.exec(head) ??
    [];
  try {
    return new TextDecoder(name).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

async function fetched(address: string): Promise<Source> {
  let response: Response;
  let bytes: Uint8Array;
  try {
    response = await fetch(address, { signal: AbortSignal.timeout(timeout_seconds * 1000) });
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    const { message, cause } = error as Error & { cause?: Error };
    throw new Unusable(`cannot fetch ${address}: ${cause?.message ?? message}`);
  }
  if (!response.ok) throw new Unusable(`${address} answers ${response.status}`);
  if (bytes.length > most_bytes) throw new Unusable(`${address} has more than ${most_bytes} bytes`);
  const type = response.headers.get('content-type') ?? '';
  const { pathname } = new URL(response.url);
  const kind = by_extension[extname(pathname).toLowerCase()] ?? by_type[type.split(';')[0].trim()];
  return { text: decoded(bytes, type), kind: kind ?? 'html', base: response.url };
}

export async function readSource(name: string): Promise<Source> {
  if (/^https?:\/\//i.test(name)) return fetched(name);
  const bytes = readFile(name);
  const kind = by_extension[extname(name).toLowerCase()] ?? 'html';
  return { text: decoded(bytes, ''), kind };
}
