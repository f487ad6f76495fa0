import { spawn } from 'node:child_process';
import { root } from '../../infra/boot/root.mjs';

const running = new Set();
const endAll = () => {
  for (const child of running) child.kill('SIGTERM');
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    endAll();
    process.exit(130);
  });
}
const parent = process.ppid;
setInterval(() => {
  if (process.ppid === parent) return;
  endAll();
  process.exit(1);
}, 250).unref();

/**
 * Runs a program to its end and passes on what it writes as it comes.
 * @returns its exit code (1 when it could not be started or was killed), and what it wrote when `quiet`
 */
export function runChild(command, args, { env = process.env, quiet = false } = {}) {
  const child = spawn(command, args, { cwd: root, env, stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'] });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
  return new Promise((resolve) => {
    const end = (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, output });
    };
    child.on('error', (error) => {
      output += error.message;
      end(1);
    });
    child.on('close', end);
  });
}
