// How long the module takes, in Node: to start, to open a desk on 1,000 entries, and to answer.
import { readFileSync } from 'node:fs';
import { loadCore } from '../../dist/ventanilla-core.js';

const entries = 1000;
const rounds = 15;
const subjects = ['equipaje', 'billete', 'asiento', 'vuelo', 'factura', 'reembolso', 'mascota'];
const acts = ['¿Cómo cambio', '¿Cuánto cuesta', '¿Dónde veo', '¿Puedo anular', '¿Cuándo llega'];

const help = {
  version: 1,
  languages: ['es'],
  timeZone: 'UTC',
  hours: 'Mo-Fr 09:00-18:00',
  faq: Array.from({ length: entries }, (_, i) => ({
    id: `entrada-${i}`,
    question: `${acts[i % acts.length]} el ${subjects[i % subjects.length]} del contrato ${i}?`,
    alternatives: [`${subjects[i % subjects.length]} contrato ${i}`],
    answer: `Respuesta ${i}. `.repeat(20),
  })),
};

function median(times) {
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)].toFixed(2);
}

async function measure(title, work) {
  const times = [];
  for (let i = 0; i < rounds; ++i) {
    const start = performance.now();
    await work(i);
    times.push(performance.now() - start);
  }
  console.log(`${title}: ${median(times)} ms (median of ${rounds})`);
}

const bytes = new Uint8Array(readFileSync(new URL('../../dist/ventanilla-core.wasm', import.meta.url)));
await measure('start the module', () => loadCore(bytes.buffer));
const core = await loadCore(bytes.buffer);
await measure(`open a desk on ${entries} entries`, () => core.openDesk(help, []).desk.delete());
const { desk } = core.openDesk(help, []);
const at = '2026-11-24T10:00:00Z';
await measure('ask', (i) => desk.ask({ query: `cuanto cuesta el asiento del contrato ${i * 37}`, at }));
await measure('status', () => desk.status({ at, lang: 'es' }));
