// The one door of every command in package.json. Runs on the machine's own Node, without any dependency: it installs
// what is missing, and then hands over to the Node that the project brings along.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { heapFlags } from './boot/heap.mjs';
import { installWhenChanged } from './boot/install.mjs';
import { root } from './boot/root.mjs';

const OLDEST_NODE = [22, 22];
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const TYPESCRIPT = ['--enable-source-maps', '--require', join(root, 'server', 'hook.cjs')];

/** What each command runs, and the arguments it starts with. */
const targets = {
  start: [...heapFlags(process.env), '--enable-source-maps', 'server/dist/start.cjs'],
  dev: ['infra/dev.mjs'],
  test: ['test/run.mjs'],
  'test:postgres': ['test/run.mjs', '--postgres'],
  'test:crash': ['test/run.mjs', '--crash'],
  'test:isolation': ['test/run.mjs', '--isolation'],
  'test:load': [...TYPESCRIPT, 'test/load/load.ts'],
  utblick: ['--enable-source-maps', 'server/dist/command.cjs'],
  bench: [...TYPESCRIPT, 'test/bench/bench.ts'],
  'bench:web': [...TYPESCRIPT, 'test/bench/web/web.ts'],
  check: ['infra/check.mjs'],
};

/** These run the server as it is built; the tests build it themselves. */
const RUNS_THE_BUILT_SERVER = ['start', 'utblick', 'bench', 'bench:web', 'test:load'];

/** These need nothing of what the bench measures us against. */
const RUNS_THE_PRODUCT = ['start', 'dev', 'utblick'];

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** The project's own Node where npm has one for this machine, else the machine's when it is new enough. */
function projectNode() {
  const own = join(root, 'node_modules', '.bin', 'node');
  if (existsSync(own)) return own;
  const [major, minor] = process.versions.node.split('.').map(Number);
  const newEnough = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
  if (!newEnough)
    fail(
      `Utblick needs Node ${OLDEST_NODE.join('.')} or newer on ${process.platform} ${process.arch}; this is Node ${process.versions.node}.`,
    );
  return process.execPath;
}

/** Ends the child with us: by signal when we get one, and when our own parent is gone without a word. */
function tieTo(child) {
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) child.kill('SIGTERM');
  }, 250).unref();
}

function buildServer() {
  const { status } = spawnSync(projectNode(), [join(root, 'server', 'build.mjs')], { cwd: root, stdio: 'inherit' });
  if (status !== 0) fail('The server could not be built.');
}

function run(target, args) {
  const bin = join(root, 'node_modules', '.bin');
  const child = spawn(projectNode(), [...targets[target], ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, UTBLICK_ENDS_WITH_PARENT: '1' },
  });
  tieTo(child);
  child.on('error', (error) => fail(`Node could not be started: ${error.message}.`));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
}

const [target, ...args] = process.argv.slice(2);
if (!target || !Object.hasOwn(targets, target)) fail(`Say what to run: ${Object.keys(targets).join(', ')}.`);
try {
  await installWhenChanged({ withBench: !RUNS_THE_PRODUCT.includes(target) });
} catch (error) {
  fail(error.message);
}
if (RUNS_THE_BUILT_SERVER.includes(target)) buildServer();
run(target, args);
