// Output in large pieces: a system call for each line would cost more than its answer.
import { once } from 'node:events';

const enough = 1 << 16;
let pending = '';

export async function writeLine(line: string): Promise<void> {
  pending += `${line}\n`;
  if (pending.length >= enough) await flush();
}

export async function flush(): Promise<void> {
  const text = pending;
  pending = '';
  if (text && !process.stdout.write(text)) await once(process.stdout, 'drain');
}
