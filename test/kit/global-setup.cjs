const { execFileSync, spawn } = require('node:child_process');
const { join } = require('node:path');

const server = join(__dirname, '..', '..', 'server');

/**
 * Builds the server when it has changed, starts the PostgreSQL of one run of jest or Playwright, and tells the test files where it
 * is. Plain JavaScript, since the two runners compile TypeScript in different ways.
 */
module.exports = async () => {
  execFileSync(process.execPath, [join(server, 'build.mjs')], { stdio: 'inherit' });
  const program = join(__dirname, 'postgres-server.ts');
  const child = spawn(process.execPath, ['--require', join(server, 'hook.cjs'), program], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const line = await new Promise((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      if (output.includes('\n')) resolve(output);
    });
    child.once('exit', () => reject(new Error('The database for the tests did not start.')));
  });
  const { adminUrl, appUrl } = JSON.parse(line);
  process.env.UTBLICK_TEST_ADMIN_URL = adminUrl;
  process.env.UTBLICK_TEST_APP_URL = appUrl;
  const stop = () =>
    new Promise((resolve) => {
      child.removeAllListeners('exit').once('exit', resolve);
      child.stdin.end();
    });
  // jest calls a module of its own at the end, Playwright what is returned here.
  globalThis.stopTestPostgres = stop;
  return stop;
};
