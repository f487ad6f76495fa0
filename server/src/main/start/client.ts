import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from './cannot-start';

const checkout = join(__dirname, '..', '..', '..', '..');

/**
 * The folder with the built client, built first when its sources changed.
 * @returns null when nothing is built and nothing is to be built
 * @throws CannotStart when the build fails; what it said is on standard error by then
 */
export async function builtClient(build: boolean): Promise<string | null> {
  if (build) await runBuild();
  const folder = join(checkout, 'web', 'dist');
  return existsSync(join(folder, 'index.html')) ? folder : null;
}

function runBuild(): Promise<void> {
  const child = spawn(process.execPath, [join(checkout, 'infra', 'build-client.mjs')], {
    cwd: checkout,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new CannotStart('Utblick was not started, since its client could not be built.')),
    );
  });
}
