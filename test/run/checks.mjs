import { checks } from '../../infra/checks.mjs';
import { runChild } from './child.mjs';

/** Runs each check of form, types and import rules as one test. All at once, since each has work for one core only. */
export async function runChecks() {
  const codes = await Promise.all(checks.map(runCheck));
  const passed = codes.filter((code) => code === 0).length;
  return { name: 'checks', passed, failed: checks.length - passed, skipped: 0 };
}

/** @returns the exit code */
async function runCheck({ name, command, args }) {
  const { code, output } = await runChild(command, args, { quiet: true });
  process.stdout.write(code === 0 ? `PASS ${name}\n` : `FAIL ${name}\n${output}\n`);
  return code;
}
