import { lstatSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseUnusable } from '../unusable';

/** PostgreSQL refuses to run as root, so root lends it this unprivileged account. */
const NOBODY = 65534;

/** True when the server runs as root and PostgreSQL therefore runs under another account. */
export const asRoot = process.getuid?.() === 0;

/** The account that PostgreSQL runs under, in the shape that `spawn` takes. */
export const postgresAccount: { uid?: number; gid?: number } = asRoot ? { uid: NOBODY, gid: NOBODY } : {};

/** Creates a folder, or takes the one that exists when it belongs to us: others may write in the folder around it. */
export function ownFolder(folder: string, mode = 0o755): string {
  mkdirSync(folder, { recursive: true, mode });
  const found = lstatSync(folder);
  const ours = found.uid === process.getuid?.() || (asRoot && found.uid === NOBODY);
  if (!found.isDirectory() || !ours) throw new DatabaseUnusable('unavailable', `The folder ${folder} belongs to someone else.`);
  return folder;
}

/**
 * The folder outside every checkout for what PostgreSQL's account must reach: a checkout may lie in a folder that is
 * closed to others. Its path is short, since a socket's path may hold 107 bytes only.
 */
export function reachableFolder(): string {
  return ownFolder(join('/var/tmp', `utblick-pg-${process.getuid?.() ?? 0}`));
}
