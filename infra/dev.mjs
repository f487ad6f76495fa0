// For working on the code: the server restarts and the client reloads when a file changes.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './boot/root.mjs';

const node = process.execPath;
const watched = ['server/src', 'packages'].map((folder) => `--watch-path=${folder}`);
const env = { ...process.env, UTBLICK_BUILD_CLIENT: 'no' };

const server = spawn(
  node,
  [
    ...watched,
    '--watch-preserve-output',
    '--enable-source-maps',
    '--require',
    './server/hook.cjs',
    'server/src/main/start.ts',
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit', env },
);
const client = spawn(node, [join(root, 'web', 'node_modules', 'vite', 'bin', 'vite.js')], {
  cwd: join(root, 'web'),
  stdio: 'inherit',
  env,
});

const children = [server, client];
const endAll = (signal) => {
  for (const child of children) child.kill(signal);
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => endAll('SIGTERM'));
const parent = process.ppid;
setInterval(() => process.ppid !== parent && endAll('SIGTERM'), 250).unref();
for (const child of children)
  child.on('exit', (code) => {
    endAll('SIGTERM');
    process.exitCode ||= code ?? 0;
  });
