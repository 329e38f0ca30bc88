// One engine in a process of its own, so that its garbage and memory are its own.
//   {task: 'build', data: {entries, lang, rounds}}  gives {build: ms, memory: bytes}
//   {task: 'round', data: {queries, budget: ms}}    gives [ms a query], ten or what the budget allows

/** A slow engine answers fewer of the queries, but not fewer than these. */
const LEAST = 10;

/** What is kept after a collection: the heap, buffers, and the memory of WebAssembly modules. */
function kept() {
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const before = kept();
const { default: engine } = await import(`./engines/${process.argv[2]}.mjs`);
let index;

async function build({ entries, lang, rounds }) {
  const times = [];
  for (let i = 0; i < rounds; ++i) {
    index?.close?.();
    const start = performance.now();
    index = await engine.open(entries, lang);
    times.push(performance.now() - start);
  }
  return { build: Math.min(...times), memory: kept() - before };
}

async function round({ queries, budget }) {
  const times = [];
  const end = performance.now() + budget;
  for (const query of queries) {
    const start = performance.now();
    await index.ask(query);
    const now = performance.now();
    times.push(now - start);
    if (now > end && times.length >= LEAST) break;
  }
  return times;
}

process.on('message', async ({ task, data }) => {
  try {
    process.send({ result: await { build, round }[task](data) });
  } catch (error) {
    process.send({ error: error.stack });
  }
});
process.on('disconnect', () => process.exit());
