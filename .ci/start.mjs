// npm start: sets up, builds everything and serves the demo site.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build.mjs';
import { set_up } from './setup.mjs';
import { fail, root } from './tasks.mjs';

await set_up()
  .then(() => build())
  .catch(fail);
const server = spawn(process.execPath, [join(root, 'demo-site/serve.mjs'), ...process.argv.slice(2)], {
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
