// Files and the standard streams as bytes: a line that is not UTF-8 must reach the core's own
// judgement.
import { closeSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { Unusable } from './args.ts';

const newline = 0x0a;
const piece = 1 << 18;
const standard_input = 0;

function opened<T>(path: string, use: (file: number) => T): T {
  try {
    return use(path === '-' ? standard_input : openSync(path, 'r'));
  } catch {
    throw new Unusable(`cannot read ${path}`);
  }
}

export const readFile = (path: string): Uint8Array => opened(path, (file) => readFileSync(file));

/** Bytes read, 0 at the end; waits where the standard input has none yet. `path` is for the error. */
function readSome(file: number, into: Uint8Array, path: string): number {
  for (;;) {
    try {
      return readSync(file, into);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw new Unusable(`cannot read ${path}`);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

/**
 * The lines of a file or of the standard input (`-`), in groups as they come, so that a program
 * that talks with this one has its answers before it sends more. The last line may lack its end.
 */
export function* readLines(path: string): Generator<Uint8Array[]> {
  const file = opened(path, (descriptor) => descriptor);
  const read = Buffer.alloc(piece);
  let held: Buffer[] = [];
  for (let count; (count = readSome(file, read, path)) > 0; ) {
    let bytes = Buffer.from(read.subarray(0, count));
    if (!bytes.includes(newline)) {
      held.push(bytes);
      continue;
    }
    bytes = Buffer.concat([...held, bytes]);
    const lines: Uint8Array[] = [];
    let start = 0;
    for (let end; (end = bytes.indexOf(newline, start)) >= 0; start = end + 1) {
      lines.push(bytes.subarray(start, end));
    }
    held = [bytes.subarray(start)];
    yield lines;
  }
  const last = Buffer.concat(held);
  if (last.length > 0) yield [last];
  if (file !== standard_input) closeSync(file);
}

function writeAll(file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(file, bytes, at);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') return; // the reader has closed its end: nobody is left to be told
      if (code !== 'EAGAIN') throw new Unusable('cannot write the output');
    }
  }
}

/** The standard output takes lines in groups: a system call for each would cost more than it. */
export function writeLines(lines: readonly string[]): void {
  if (lines.length > 0) writeAll(1, `${lines.join('\n')}\n`);
}

export const writeError = (line: string): void => writeAll(2, `${line}\n`);
