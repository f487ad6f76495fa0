import { checks } from '../../infra/checks.mjs';
import { runChild } from './child.mjs';

/** Runs each check of form, types and import rules as one test. */
export async function runChecks() {
  let passed = 0;
  for (const { name, command, args } of checks) {
    const { code, output } = await runChild(command, args, { quiet: true });
    process.stdout.write(`${code === 0 ? 'PASS' : 'FAIL'} ${name}\n`);
    if (code === 0) passed += 1;
    else process.stdout.write(`${output}\n`);
  }
  return { name: 'checks', passed, failed: checks.length - passed, skipped: 0 };
}
