// Everything that a fresh Debian 12 lacks: system packages, then node_modules. Installs only what
// is missing, so that a second run takes no time.
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fail, is_older, root, run, step, StepError } from './tasks.mjs';

// The one list of system packages. Newer versions do as well; other systems need the same things
// under their own names.
const build_packages = [
  'g++',
  'cmake',
  'ninja-build',
  'nlohmann-json3-dev', // the native programs' JSON parser
  'emscripten', // brings its own clang, lld and binaryen
  'tzdata',
  'catch2', // small, and CMake looks for it when it configures
];
const test_packages = [
  'chromium',
  'firefox-esr',
  'webkit2gtk-driver', // WebKitGTK, the engine of Safari, with its small browser
  'xvfb', // which has no headless mode
  'fonts-liberation', // letters in the screenshots
  'fonts-dejavu-core', // and those of right-to-left scripts
  'clang', // the fuzz targets
  'clang-format-14', // other versions lay out some lines in other ways
  'libclang-rt-14-dev',
];

const works = (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

function is_installed(name) {
  const answer = spawnSync('dpkg-query', ['-W', '-f=${db:Status-Status}', name]);
  return answer.status === 0 && answer.stdout.toString() === 'installed';
}

function missing_packages(names) {
  if (!works('dpkg-query', '--version')) {
    console.log(`Not Debian: these must be there already: ${names.join(' ')}`);
    return [];
  }
  return names.filter((name) => !is_installed(name));
}

/** The words that go before a command to run it as root. */
function as_root(missing) {
  if (process.getuid?.() === 0) return [];
  if (works('sudo', '-n', 'true') || process.stdin.isTTY) return ['sudo'];
  throw new StepError(`Neither root nor sudo. Let an administrator run:
  apt-get update && apt-get install -y --no-install-recommends ${missing.join(' ')}`);
}

async function install_packages(names) {
  const missing = missing_packages(names);
  if (missing.length === 0) return;
  const prefix = as_root(missing);
  if (prefix.length > 0) execFileSync('sudo', ['-v'], { stdio: 'inherit' });
  const [command, ...before] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  await step('apt-get update', () => run('apt-update', command, [...before, 'update']));
  await step(`apt-get install ${missing.join(' ')} (some minutes on a new machine)`, () =>
    run('apt-install', command, [...before, 'install', '-y', '--no-install-recommends', ...missing]));
}

async function install_node_modules() {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!is_older(installed, join(root, 'package-lock.json'))) return;
  await step('npm ci', () => run('npm-ci', 'npm', ['ci']));
}

/** `for_tests`: what the tests need, too. */
export async function set_up({ for_tests = false } = {}) {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) throw new StepError(`Node 20 or newer is needed; this is ${process.version}.`);
  await install_packages([...build_packages, ...(for_tests ? test_packages : [])]);
  await install_node_modules();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await set_up({ for_tests: true }).catch(fail);
}
