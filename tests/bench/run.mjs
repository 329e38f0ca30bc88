// npm run bench [-- PART…] [--quick]: measures and writes docs/benchmarks.md with its plots. Each part
// replaces its own section. --quick measures on little data and prints instead of writing.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { drawNothing } from './report/plot.mjs';

const PARTS = ['faq', 'hours', 'guidance', 'widget'];

const file = new URL('../../docs/benchmarks.md', import.meta.url);
const HEAD = `# Benchmarks

Written by \`npm run bench\`, which measures ours and others in one run on one machine.
`;

function replaceSection(part, text) {
  const [begin, end] = [`<!-- ${part} -->`, `<!-- end of ${part} -->`];
  const section = `${begin}\n${text}\n${end}\n`;
  const old = existsSync(file) ? readFileSync(file, 'utf8') : HEAD;
  const [from, to] = [old.indexOf(begin), old.indexOf(end)];
  const updated =
    from < 0 ? `${old}\n${section}` : old.slice(0, from) + section + old.slice(to + end.length + 1);
  writeFileSync(file, updated);
}

function machine() {
  const all = cpus();
  return (
    `Measured ${new Date().toISOString().slice(0, 10)} on ${all.length} × ${all[0].model.trim()}, ` +
    `Node ${process.versions.node}.`
  );
}

const args = process.argv.slice(2);
const quick = args.includes('--quick');
const named = args.filter((arg) => !arg.startsWith('--'));
const unknown = named.find((part) => !PARTS.includes(part));
if (unknown) throw new Error(`no part "${unknown}"; there are ${PARTS.join(', ')}`);

if (quick) drawNothing();
for (const part of named.length > 0 ? named : PARTS) {
  const start = Date.now();
  const { run } = await import(`./${part}/index.mjs`);
  const text = `${await run({ quick })}\n\n${machine()}`;
  if (quick) console.log(`\n${text}`);
  else replaceSection(part, text);
  console.log(`${part}: ${((Date.now() - start) / 1000).toFixed(0)} s`);
}
process.exit();
