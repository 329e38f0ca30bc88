// The zones' tables out of Intl, in Node and in the browsers, beside the native ones out of the
// system's TZif files: every zone that the engine names, from 2020 to 2035. Where the engine's
// release of the zone data is another one, zones may differ: they are listed.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { firefox, webkit } from './support/browsers.mjs';

const path_of = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const printer =
  process.env.VENTANILLA_ZONE_TABLES ?? path_of('build/native/tests/native/ventanilla_zone_tables');
const [from, to] = [2020, 2036].map((year) => Date.UTC(year, 0) / 1000);
/** Of all zones; governments change the clock of a few a year. */
const most_differences = 0.1;

/** Runs in the engine: each of its zones' tables. */
const tables = `[...new Set(Intl.supportedValuesOf('timeZone'))].map((name) => {
  const { initialOffset, transitions } = zones.zoneTable(name, [${from}, ${to}]);
  return { name, initialOffset, transitions };
})`;

let script;
let server;
let address;
before(async () => {
  const { outputFiles } = await build({
    entryPoints: [path_of('widget/src/zones/table.ts')],
    bundle: true,
    format: 'iife',
    globalName: 'zones',
    write: false,
  });
  script = outputFiles[0].text;
  server = createServer((request, response) => {
    const is_script = request.url === '/zones.js';
    response.setHeader('content-type', is_script ? 'text/javascript' : 'text/html');
    response.end(is_script ? script : '<!doctype html><script src="/zones.js"></script>');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${server.address().port}/`;
});
after(() => server.close());

function native_tables(names) {
  const input = `${names.join('\n')}\n`;
  const { stdout, status } = spawnSync(printer, [from, to], { input, encoding: 'utf8' });
  assert.equal(status, 0);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** Compares, and gives the names of the zones that differ. */
function differing(found) {
  const native = native_tables(found.map(({ name }) => name));
  const known = found.filter((_, i) => native[i].transitions);
  assert.ok(known.length > 400, `only ${known.length} zones`);
  return found
    .filter(({ name, initialOffset, transitions }, i) => {
      if (!native[i].transitions) return false;
      const own = { name, initialOffset, transitions };
      return (
        JSON.stringify(own) !==
        JSON.stringify({
          name,
          initialOffset: native[i].initialOffset,
          transitions: native[i].transitions,
        })
      );
    })
    .map(({ name }) => name);
}

function judge(context, found) {
  const different = differing(found);
  context.diagnostic(`${found.length} zones, ${different.length} differ: ${different.join(' ')}`);
  assert.ok(different.length <= found.length * most_differences, different.join(' '));
  return different;
}

/** `# version 2025b` */
const system_release = () =>
  /# version (\S+)/.exec(readFileSync('/usr/share/zoneinfo/tzdata.zi', 'utf8'))?.[1];

test('Node', (context) => {
  const different = judge(context, new Function(`${script}; return ${tables}`)());
  if (process.versions.tz === system_release()) assert.deepEqual(different, []);
});

test('Chromium', async (context) => {
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  const tab = await browser.newPage();
  await tab.goto(address);
  const found = await tab.evaluate(tables);
  await browser.close();
  judge(context, found);
});

for (const [name, launch] of [
  ['Firefox', firefox],
  ['WebKitGTK', webkit],
]) {
  test(name, async (context) => {
    const browser = await launch();
    await browser.goto(address);
    const found = JSON.parse(await browser.run(`JSON.stringify(${tables})`));
    await browser.close();
    judge(context, found);
  });
}
