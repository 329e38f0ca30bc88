// The engines as processes with the same two tasks: build an index, and time a round of queries.
import { fork, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));

/** An engine of engines/, in Node. */
export function nodePlayer(key) {
  const child = fork(path('worker.mjs'), [key], {
    execArgv: ['--expose-gc', '--max-old-space-size=8000'],
    serialization: 'advanced',
  });
  let settle;
  child.on('message', (reply) => settle(reply));
  child.on('exit', () => settle({ error: 'it ended; out of memory?' }));
  async function call(task, data) {
    const reply = await new Promise((resolve) => {
      settle = resolve;
      child.send({ task, data });
    });
    if (reply.error) throw new Error(`${key}: ${reply.error}`);
    return reply.result;
  }
  return {
    build: (data) => call('build', data),
    round: (data) => call('round', data),
    close: () => child.connected && child.disconnect(),
  };
}

/** Our engine, natively. */
export function nativePlayer(program) {
  let child, lines, folder;
  async function start({ entries, lang }) {
    folder = await mkdtemp(join(tmpdir(), 'ventanilla-bench-'));
    const help = { version: 1, languages: [lang], timeZone: 'UTC', faq: entries };
    await writeFile(join(folder, 'help.json'), JSON.stringify(help));
    child = spawn(program, [join(folder, 'help.json')], { stdio: ['pipe', 'pipe', 'inherit'] });
    lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const { value, done } = await lines.next();
    if (done) throw new Error('native: no index');
    return JSON.parse(value);
  }
  async function stop() {
    child?.stdin.end();
    if (folder) await rm(folder, { recursive: true });
  }
  return {
    async build({ rounds, ...data }) {
      let best;
      for (let i = 0; i < rounds; ++i) {
        await stop();
        const built = await start(data);
        best = !best || built.build < best.build ? built : best;
      }
      return best;
    },
    async round(data) {
      child.stdin.write(`${JSON.stringify(data)}\n`);
      return JSON.parse((await lines.next()).value);
    },
    close: stop,
  };
}
