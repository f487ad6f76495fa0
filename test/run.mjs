// Runs every test there is, or those of the named projects, and ends with one line that counts them.
// Usage: npm test [-- project …]; npm run test:postgres -- 15; npm run test:crash [-- 200]; npm run test:isolation [-- --long]
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../infra/boot/root.mjs';
import { runBrowserTests } from './run/browser.mjs';
import { runChecks } from './run/checks.mjs';
import { runChild } from './run/child.mjs';
import { isolationSummary } from './run/isolation.mjs';
import { jestProjects, runJest } from './run/jest.mjs';

const PROJECTS = ['checks', ...jestProjects, 'browser'];
const ON_EVERY_POSTGRES = ['api', 'isolation'];
const POSTGRES_VERSIONS = ['15', '16', '17', '18'];

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

const DEFAULT_KILLS = '200';

/** What the words after `npm test` ask for. */
function readNamed(named) {
  const unknown = named.find((name) => !PROJECTS.includes(name));
  if (unknown) fail(`There is no test project ${unknown}: choose among ${PROJECTS.join(', ')}.`);
  return { projects: named.length > 0 ? PROJECTS.filter((name) => named.includes(name)) : PROJECTS };
}

function readPostgres([version]) {
  if (!POSTGRES_VERSIONS.includes(version)) fail(`Name the version of PostgreSQL: one of ${POSTGRES_VERSIONS.join(', ')}.`);
  return { projects: ON_EVERY_POSTGRES, postgres: version };
}

function readCrash([kills = DEFAULT_KILLS]) {
  if (!/^[1-9]\d*$/.test(kills)) fail('Say how many times to kill, as a whole number.');
  return { projects: ['crash'], settings: { UTBLICK_KILLS: kills } };
}

function readIsolation([length, ...rest]) {
  if (rest.length > 0 || ![undefined, '--long'].includes(length)) fail('The isolation tests take --long or nothing.');
  return { projects: ['isolation'], settings: length ? { UTBLICK_ISOLATION: 'long' } : {}, summary: isolationSummary };
}

/** The projects that the arguments name, the version of PostgreSQL, and what the tests are told through the environment. */
function readArguments([first, ...rest]) {
  const special = { '--postgres': readPostgres, '--crash': readCrash, '--isolation': readIsolation }[first];
  const asked = special ? special(rest) : readNamed([first, ...rest].filter(Boolean));
  return { postgres: process.env.UTBLICK_POSTGRES ?? '18', settings: {}, summary: () => '', ...asked };
}

/**
 * Runs what was asked for, one after the other, since they share the machine's few cores; only the checks and the client's build,
 * each with work for one core, run side by side. The architecture tests come last: they read the statements that the servers of all
 * the others have sent to the database.
 */
async function runAll(projects, env, folder) {
  const results = [];
  const asked = (...names) => projects.filter((name) => names.includes(name));
  const checked = asked('checks').length > 0 ? [runChecks()] : [];
  const built = asked('api', 'browser', 'architecture').length > 0 ? [buildClient(env)] : [];
  results.push(...(await Promise.all([...checked, ...built])).flat());
  const first = asked('unit', 'api', 'isolation');
  if (first.length > 0) results.push(...(await runJest(first, { env, folder })));
  if (asked('crash').length > 0) results.push(...(await runJest(['crash'], { env, folder })));
  if (asked('browser').length > 0) results.push(await runBrowserTests({ env, folder }));
  if (asked('architecture').length > 0) results.push(...(await runJest(['architecture'], { env, folder })));
  return results;
}

/** A client that cannot be built is a failed test. */
async function buildClient(env) {
  const { code } = await runChild(process.execPath, [join(root, 'infra', 'build-client.mjs')], { env });
  return code === 0 ? [] : [{ name: 'client build', passed: 0, failed: 1, skipped: 0 }];
}

const { projects, postgres, settings, summary } = readArguments(process.argv.slice(2));
const folder = mkdtempSync(join(tmpdir(), 'utblick-test-'));
const counts = join(folder, 'counts');
const told = { UTBLICK_COUNTS: counts, UTBLICK_STATEMENT_LOG: join(folder, 'statements'), UTBLICK_POSTGRES: postgres, ...settings };
const env = { ...process.env, ...told };
const results = await runAll(projects, env, folder);

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
process.stdout.write(`\nPostgreSQL ${postgres}\n`);
for (const { name, passed, failed, skipped } of results)
  process.stdout.write(`${name}: ${passed} passed, ${failed} failed, ${skipped} skipped\n`);
if (existsSync(counts)) {
  const lines = readFileSync(counts, 'utf8');
  process.stdout.write(`${lines}${summary(lines)}`);
}
rmSync(folder, { recursive: true, force: true });
process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped\n`);
process.exitCode = sum('passed') > 0 && sum('failed') === 0 && sum('skipped') === 0 ? 0 : 1;
