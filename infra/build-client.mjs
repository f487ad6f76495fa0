// Builds the web client into web/dist when anything it is made of has changed. Prints a line only when it builds.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildWhenChanged } from './boot/built-from.mjs';
import { root } from './boot/root.mjs';

const web = join(root, 'web');

function build(fresh) {
  process.stdout.write('Building the web client …\n');
  const vite = join(web, 'node_modules', 'vite', 'bin', 'vite.js');
  const run = spawnSync(process.execPath, [vite, 'build', '--outDir', fresh, '--emptyOutDir', '--logLevel', 'warn'], {
    cwd: web,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (run.status !== 0) throw new Error(`${run.stdout}${run.stderr}\nThe web client could not be built.`);
}

await buildWhenChanged({
  dist: join(web, 'dist'),
  stampFile: join(web, '.cache', 'built-from'),
  sources: [
    'web/src/**/*',
    'web/public/**/*',
    'web/index.html',
    'web/vite.config.ts',
    'web/*-plugin.ts',
    'web/package.json',
    'packages/*/src/**/*',
    'server/schema.graphql',
    'pnpm-lock.yaml',
  ],
  build,
}).catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
