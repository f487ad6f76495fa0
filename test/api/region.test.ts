import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utblick } from '../kit/command-line';
import type { TestServer } from '../kit/server';
import {
  benchmarks,
  GRETA,
  JONNA,
  moveClock,
  NILS,
  openSharing,
  region,
  SVEN,
  shared,
  sharing,
  VERA,
  withdrawAll,
} from './sharing-players';

const folder = mkdtempSync(join(tmpdir(), 'utblick-region-'));
let server: TestServer;

beforeAll(async () => {
  server = await openSharing();
});

afterAll(async () => {
  await server?.stop();
  await server?.database.drop();
  rmSync(folder, { recursive: true, force: true });
});

/** Changes whom the region counts as members, as its operator does: with its file. */
async function applyMembers(members: string): Promise<void> {
  const file = join(folder, 'region-skane.yaml');
  await utblick(['tenant', 'export', 'region-skane', file], server.database.adminUrl);
  const text = readFileSync(file, 'utf8').replace(/^ {2}members:\n(?: {4}.*\n)+/m, `  members:\n${members}`);
  writeFileSync(file, text);
  const { stdout, stderr } = await utblick(['tenant', 'apply', file], server.database.adminUrl);
  if (!stdout.includes('version')) throw new Error(`${stdout}${stderr}`);
}

const member = (code: string, name: string, dates = ''): string => `    - { code: "${code}", name: ${name}${dates} }\n`;
const names = async (): Promise<string[]> => (await region(SVEN)).members.map(({ name }) => name);

test('members are those of the day, by their own dates, whatever they share', async () => {
  await applyMembers(
    [
      member('1290', 'Kristianstad', ', to: "2027-01-31"'),
      member('1283', 'Helsingborg'),
      member('1384', 'Kungsbacka', ', from: "2027-02-01"'),
      member('9999', 'Exempelhult'),
    ].join(''),
  );
  moveClock('2027-01-31T10:00:00Z');
  expect(await names()).toEqual(['Helsingborg', 'Kristianstad', 'Exempelhult']);
  expect((await sharing(JONNA)).bodies.map(({ name }) => name)).toContain('Region Skåne');
  moveClock('2027-02-01T10:00:00Z');
  const page = await region(SVEN);
  expect(page.members.map(({ name }) => name)).toEqual(['Helsingborg', 'Kungsbacka', 'Exempelhult']);
  expect(page.members.at(-1)).toMatchObject({ tenantId: null, sharesActivities: false, activities: null });
  expect(page.countries.flatMap((country) => country.members.map(({ name }) => name))).not.toContain('Kristianstad');
  expect((await sharing(JONNA)).bodies.map(({ name }) => name)).not.toContain('Region Skåne');
  expect((await sharing(NILS)).bodies.map(({ name }) => name)).toEqual(['Göteborgsregionen (GR)', 'Region Halland', 'Region Skåne']);
});

test('three that share give a total, which is the sum of what they share; one less takes it away', async () => {
  await applyMembers(
    member('1290', 'Kristianstad') + member('1283', 'Helsingborg') + member('1384', 'Kungsbacka') + member('0180', 'Stockholm'),
  );
  const page = await region(SVEN);
  const [stockholm] = page.members.filter(({ name }) => name === 'Stockholm');
  expect(stockholm).toMatchObject({ sharesActivities: false, activities: null, grantReceived: null });
  const sum = (read: (of: (typeof page.members)[number]) => number | null): number =>
    page.members.reduce((all, each) => all + (read(each) ?? 0), 0);
  expect(page.totals.find(({ key }) => key === 'activities')).toEqual({
    key: 'activities',
    value: sum(({ activities }) => activities),
    sharing: 3,
    tooFew: false,
  });
  expect(page.totals.find(({ key }) => key === 'grants')?.value).toBe(sum(({ grantReceived }) => grantReceived));
  for (const { total, members } of [...page.themes, ...page.countries]) {
    expect(total).toBe(members.reduce((all, { activities }) => all + activities, 0));
  }
  await withdrawAll(GRETA, 'funding', 'totals');
  const after = await region(SVEN);
  expect(after.totals.find(({ key }) => key === 'grants')).toMatchObject({ value: null, sharing: 2, tooFew: true });
  expect(after.totals.find(({ key }) => key === 'activities')?.value).toBe(sum(({ activities }) => activities));
});

test('who shares with everybody but is no member is in the comparison and not in the overview', async () => {
  await shared(VERA, { kind: 'activities', grain: 'totals' });
  await applyMembers(member('1290', 'Kristianstad') + member('1283', 'Helsingborg'));
  expect(await names()).toEqual(['Helsingborg', 'Kristianstad']);
  expect((await benchmarks(SVEN)).find(({ name }) => name === 'Stockholm')).toMatchObject({ showsActivities: true });
});
