// Runs what keeps the code in shape, one after the other, and shows what each found.
import { spawnSync } from 'node:child_process';
import { root } from './boot/root.mjs';
import { checks } from './checks.mjs';

const failed = checks.filter(({ name, command, args }) => {
  const started = Date.now();
  const run = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
  const passed = run.status === 0;
  process.stdout.write(`${passed ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)\n`);
  if (!passed) process.stdout.write(`${run.stdout}${run.stderr}`);
  return !passed;
});
process.exit(failed.length === 0 ? 0 : 1);
