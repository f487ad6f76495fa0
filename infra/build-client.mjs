// Builds the web client into web/dist when anything it is made of has changed. Prints a line only when it builds.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './boot/root.mjs';

const web = join(root, 'web');
const dist = join(web, 'dist');
const stampFile = join(web, '.cache', 'built-from');
const SOURCES = [
  'web/src/**/*',
  'web/public/**/*',
  'web/index.html',
  'web/vite.config.ts',
  'web/*-plugin.ts',
  'web/package.json',
  'packages/*/src/**/*',
  'server/schema.graphql',
  'pnpm-lock.yaml',
];

function stampOfSources() {
  const hash = createHash('sha256');
  const files = globSync(SOURCES, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/** Builds beside the old client and changes places when done, so that nobody is served half a client. */
function build() {
  const fresh = join(web, '.cache', `build-${process.pid}`);
  const vite = join(web, 'node_modules', 'vite', 'bin', 'vite.js');
  const run = spawnSync(process.execPath, [vite, 'build', '--outDir', fresh, '--emptyOutDir', '--logLevel', 'warn'], {
    cwd: web,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (run.status !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    process.stderr.write(`${run.stdout}${run.stderr}\nThe web client could not be built.\n`);
    process.exit(1);
  }
  rmSync(dist, { recursive: true, force: true });
  renameSync(fresh, dist);
}

const stamp = stampOfSources();
const upToDate = existsSync(join(dist, 'index.html')) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
if (!upToDate) {
  process.stdout.write('Building the web client …\n');
  mkdirSync(join(web, '.cache'), { recursive: true });
  build();
  writeFileSync(stampFile, stamp);
}
