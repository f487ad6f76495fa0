import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './root.mjs';

/**
 * Builds a folder anew when anything it is made of has changed, beside the old one, and lets the two change places when done: nobody
 * is served half a build.
 * @param dist the folder
 * @param stampFile where it is remembered what the folder was made of
 * @param sources globs of that, from the checkout's root; tests do not count
 * @param build makes it in the folder it is given
 */
export async function buildWhenChanged({ dist, stampFile, sources, build }) {
  const stamp = stampOf(sources);
  if (existsSync(dist) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  const fresh = join(dirname(stampFile), `build-${process.pid}`);
  mkdirSync(dirname(stampFile), { recursive: true });
  try {
    await build(fresh);
    rmSync(dist, { recursive: true, force: true });
    renameSync(fresh, dist);
    writeFileSync(stampFile, stamp);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function stampOf(sources) {
  const hash = createHash('sha256');
  const files = globSync(sources, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}
