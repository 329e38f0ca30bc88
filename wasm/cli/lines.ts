// JSON lines as bytes: a line that is not UTF-8 must reach the core's own judgement.
import { createReadStream } from 'node:fs';

const newline = 0x0a;

/** True for what is skipped without output: JSON's own white space and nothing else. */
export const isBlank = (line: Uint8Array): boolean =>
  line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);

/** The lines of a file, or of the standard input for `-`; the last one may lack its end. */
export async function* readLines(path: string): AsyncGenerator<Uint8Array> {
  const stream = path === '-' ? process.stdin : createReadStream(path);
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let start = 0;
    const text = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    for (let end; (end = text.indexOf(newline, start)) >= 0; start = end + 1) {
      yield text.subarray(start, end);
    }
    rest = text.subarray(start);
  }
  if (rest.length > 0) yield rest;
}
