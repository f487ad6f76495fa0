import { existsSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { root } from '../../infra/boot/root.mjs';
import { runChild } from './child.mjs';

const jest = join(root, 'test', 'node_modules', 'jest', 'bin', 'jest.js');

/** The projects of `test/jest.config.cjs`; all but the first are folders of `test/`. */
export const jestProjects = ['unit', 'api', 'isolation', 'crash', 'architecture'];

const projectOf = (file) => jestProjects.find((name) => file.startsWith(join(root, 'test', name) + sep)) ?? 'unit';

/** Counts the tests of one file. A file that could not be run is one failure. */
function countFile({ assertionResults, status }) {
  const of = (wanted) => assertionResults.filter((test) => wanted.includes(test.status)).length;
  const failed = of(['failed']);
  return {
    passed: of(['passed']),
    failed: status === 'failed' && failed === 0 ? 1 : failed,
    skipped: of(['pending', 'skipped', 'todo', 'disabled', 'focused']),
  };
}

/**
 * Runs some projects in one go. A project without tests, and a run that ends badly without a failed test, count as failures.
 */
export async function runJest(projects, { env, folder }) {
  const file = join(folder, `jest-${projects.join('-')}.json`);
  const args = [
    '--experimental-vm-modules',
    '--no-warnings',
    jest,
    '--config',
    join(root, 'test', 'jest.config.cjs'),
    '--selectProjects',
    ...projects,
  ];
  const { code } = await runChild(process.execPath, [...args, '--json', `--outputFile=${file}`, '--ci'], { env });
  if (!existsSync(file)) return [{ name: 'jest', passed: 0, failed: 1, skipped: 0 }];
  const { testResults } = JSON.parse(readFileSync(file, 'utf8'));
  const results = projects.map((name) => {
    const total = { name, passed: 0, failed: 0, skipped: 0 };
    for (const result of testResults.filter((each) => projectOf(each.name) === name)) {
      const counted = countFile(result);
      for (const key of ['passed', 'failed', 'skipped']) total[key] += counted[key];
    }
    const empty = total.passed + total.failed + total.skipped === 0;
    return empty ? { ...total, failed: 1 } : total;
  });
  const explained = results.some(({ failed, skipped }) => failed + skipped > 0);
  return code !== 0 && !explained ? [...results, { name: 'jest', passed: 0, failed: 1, skipped: 0 }] : results;
}
