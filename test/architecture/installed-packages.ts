import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from './source-files';

/** A package as it lies in `node_modules`. */
export interface InstalledPackage {
  readonly name: string;
  readonly version: string;
  /** What its own manifest says, as an SPDX expression; empty where it says nothing. */
  readonly licence: string;
  /** Whether installing it runs a program of its own. */
  readonly runsOnInstall: boolean;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string | { readonly type?: string };
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const manifestIn = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

function packageIn(folder: string): InstalledPackage {
  const { name, version, license = '', scripts = {} } = manifestIn(folder);
  const runsOnInstall =
    ['preinstall', 'install', 'postinstall'].some((script) => script in scripts) || existsSync(join(folder, 'binding.gyp'));
  return { name, version, licence: typeof license === 'string' ? license : (license.type ?? ''), runsOnInstall };
}

/** The packages beside each other in one `node_modules`, those of a scope included. */
function foldersIn(modules: string): string[] {
  return readdirSync(modules)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) =>
      name.startsWith('@') ? readdirSync(join(modules, name)).map((each) => join(modules, name, each)) : [join(modules, name)],
    );
}

/** Everything that some rooms of the checkout bring along when they run: their dependencies, and those of these. */
export function shippedWith(rooms: readonly string[]): InstalledPackage[] {
  const found = new Map<string, InstalledPackage>();
  const waiting = rooms.flatMap((room) => {
    const { dependencies = {}, optionalDependencies = {} } = manifestIn(join(checkout, room));
    return Object.keys({ ...dependencies, ...optionalDependencies }).map((name) => join(checkout, room, 'node_modules', name));
  });
  for (let link = waiting.pop(); link !== undefined; link = waiting.pop()) {
    // What is only for other machines is not there.
    if (!existsSync(link)) continue;
    const folder = realpathSync(link);
    if (found.has(folder) || !folder.includes('node_modules')) continue;
    const installed = packageIn(folder);
    found.set(folder, installed);
    // A package lies beside its own dependencies and its peers.
    waiting.push(...foldersIn(folder.slice(0, -installed.name.length)));
  }
  return [...found.values()];
}

/** Every package that is installed for anything at all. */
export function everyInstalled(): InstalledPackage[] {
  const store = join(checkout, 'node_modules', '.pnpm');
  const modules = readdirSync(store)
    .map((entry) => join(store, entry, 'node_modules'))
    .filter((folder) => existsSync(folder) && !folder.includes(join('.pnpm', 'node_modules')));
  const folders = modules
    .flatMap(foldersIn)
    .filter((folder) => existsSync(join(folder, 'package.json')) && realpathSync(folder) === folder);
  return folders.map(packageIn);
}
