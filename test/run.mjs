// Runs every test there is, or those of the named projects, and ends with one line that counts them.
// Usage: npm test [-- project …]; npm run test:postgres -- 15
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../infra/boot/root.mjs';
import { runBrowserTests } from './run/browser.mjs';
import { runChecks } from './run/checks.mjs';
import { runChild } from './run/child.mjs';
import { jestProjects, runJest } from './run/jest.mjs';

const PROJECTS = ['checks', ...jestProjects, 'browser'];
const ON_EVERY_POSTGRES = ['api', 'isolation'];
const POSTGRES_VERSIONS = ['15', '16', '17', '18'];

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** The projects that the arguments name, and the version of PostgreSQL they run on. */
function readArguments([first, ...rest]) {
  if (first !== '--postgres') {
    const named = [first, ...rest].filter(Boolean);
    const unknown = named.find((name) => !PROJECTS.includes(name));
    if (unknown) fail(`There is no test project ${unknown}: choose among ${PROJECTS.join(', ')}.`);
    return {
      projects: named.length > 0 ? PROJECTS.filter((name) => named.includes(name)) : PROJECTS,
      postgres: process.env.UTBLICK_POSTGRES ?? '18',
    };
  }
  const [version] = rest;
  if (!POSTGRES_VERSIONS.includes(version)) fail(`Name the version of PostgreSQL: one of ${POSTGRES_VERSIONS.join(', ')}.`);
  return { projects: ON_EVERY_POSTGRES, postgres: version };
}

/**
 * Runs what was asked for, one after the other, since they share the machine's few cores. The architecture tests come
 * last: they read the statements that the servers of all the others have sent to the database.
 */
async function runAll(projects, env, folder) {
  const results = [];
  const asked = (...names) => projects.filter((name) => names.includes(name));
  if (asked('checks').length > 0) results.push(await runChecks());
  if (asked('api', 'browser').length > 0) results.push(...(await buildClient(env)));
  const first = asked('unit', 'api', 'isolation');
  if (first.length > 0) results.push(...(await runJest(first, { env, folder })));
  if (asked('browser').length > 0) results.push(await runBrowserTests({ env, folder }));
  if (asked('architecture').length > 0) results.push(...(await runJest(['architecture'], { env, folder })));
  return results;
}

/** A client that cannot be built is a failed test. */
async function buildClient(env) {
  const { code } = await runChild(process.execPath, [join(root, 'infra', 'build-client.mjs')], { env });
  return code === 0 ? [] : [{ name: 'client build', passed: 0, failed: 1, skipped: 0 }];
}

const { projects, postgres } = readArguments(process.argv.slice(2));
const folder = mkdtempSync(join(tmpdir(), 'utblick-test-'));
const counts = join(folder, 'counts');
const env = { ...process.env, UTBLICK_COUNTS: counts, UTBLICK_STATEMENT_LOG: join(folder, 'statements'), UTBLICK_POSTGRES: postgres };
const results = await runAll(projects, env, folder);

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
process.stdout.write(`\nPostgreSQL ${postgres}\n`);
for (const { name, passed, failed, skipped } of results)
  process.stdout.write(`${name}: ${passed} passed, ${failed} failed, ${skipped} skipped\n`);
if (existsSync(counts)) process.stdout.write(readFileSync(counts, 'utf8'));
rmSync(folder, { recursive: true, force: true });
process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped\n`);
process.exitCode = sum('passed') > 0 && sum('failed') === 0 && sum('skipped') === 0 ? 0 : 1;
