// The accessibility tree of each state, as reviewed and kept in snapshots/: what a screen reader is
// given. UPDATE_SNAPSHOTS=1 writes them anew; then read the difference before you keep it.
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { open_site } from './support/site.mjs';
import { help, routes, states } from './support/states.mjs';

const folder = new URL('snapshots/', import.meta.url);
let site;
before(async () => {
  await mkdir(folder, { recursive: true });
  site = await open_site({ files: { 'help.json': JSON.stringify(help) }, routes });
});
after(() => site.close());

/** In which something is announced; what remains of it a state later is not looked at. */
const says = ['inicio', 'respuesta', 'sin-respuesta', 'dato-personal', 'recibido'];

async function compare(name, tree) {
  const file = new URL(`${name}.yml`, folder);
  if (process.env.UPDATE_SNAPSHOTS) await writeFile(file, tree);
  assert.equal(tree, await readFile(file, 'utf8'));
}

for (const [device, options] of Object.entries({
  escritorio: {},
  telefono: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
})) {
  test(`accessibility trees: ${device}`, async (t) => {
    const visit = await site.visit({
      ...options,
      before: (tab) => tab.clock.setFixedTime(new Date('2026-11-24T15:00:00Z')),
    });
    for (const [state, reach] of Object.entries(states)) {
      await t.test(state, async () => {
        await reach(visit);
        await visit.tab.waitForTimeout(800); // until the announcement
        const tree = await visit.tab.locator('ventanilla-help').ariaSnapshot();
        const anywhere = tree.replace(/127\.0\.0\.1(:|%3A)\d+/g, 'sol.example');
        const told = says.includes(state) ? anywhere : anywhere.replace(/\n *- status: .*/, '');
        await compare(`${device}-${state}`, `${told}\n`);
      });
    }
  });
}
