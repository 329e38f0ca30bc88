// Builds everything, or the parts that are named: native, wasm, widget, demo, bench.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fail, root, run, step, StepError } from './tasks.mjs';
import { set_up } from './setup.mjs';

const jobs = '-j2';

/** Configures a preset if it has never been, then builds it; CMake notices what changed. */
export async function build_preset(preset, target = 'all') {
  // Debian's Emscripten, or that of an activated emsdk.
  const name = preset === 'wasm' && process.env.EMSDK ? 'wasm-emsdk' : preset;
  if (!existsSync(join(root, 'build', preset, 'build.ninja'))) {
    await run(`${preset}-configure`, 'cmake', ['--preset', name]);
  }
  await run(`${preset}-build`, 'cmake', ['--build', '--preset', name, jobs, '--target', target]);
}

const parts = {
  native: () => build_preset('native', 'ventanilla_command'),
  wasm: async () => {
    await build_preset('wasm', 'ventanilla_wasm');
    await run('wasm-dist', 'node', ['wasm/build.mjs']);
  },
  widget: () => run('widget-build', 'node', ['widget/build.mjs']),
  demo: () => run('demo-build', 'node', ['demo-site/build.mjs']),
};
const titles = {
  native: 'library and command (build/native/ventanilla)',
  wasm: 'WebAssembly module and its command (dist/)',
  widget: 'widget (dist/)',
  demo: 'demo site (build/demo)',
};

async function bench(args) {
  await build(['wasm', 'widget']);
  await step('benchmarks', () => build_preset('bench'));
  const { status } = spawnSync(process.execPath, [join(root, 'tests/bench/run.mjs'), ...args], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new StepError('a benchmark failed');
}

export async function build(names = Object.keys(parts)) {
  // the widget holds the module's digest
  if (names.includes('wasm') && !names.includes('widget')) names = [...names, 'widget'];
  for (const name of names) {
    if (!parts[name]) {
      throw new StepError(`No part "${name}"; there are ${Object.keys(parts).join(', ')}, bench.`);
    }
    await step(titles[name], parts[name]);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const names = process.argv.slice(2);
  const is_bench = names[0] === 'bench';
  await set_up({ for_tests: is_bench })
    .then(() => (is_bench ? bench(names.slice(1)) : build(names.length > 0 ? names : undefined)))
    .catch(fail);
}
