import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadAgain, utblick } from '../kit/command-line';
import { connected, freshDatabase, type TestDatabase } from '../kit/database';

const folder = mkdtempSync(join(tmpdir(), 'utblick-command-'));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const rowsIn = <Row extends object>({ adminUrl }: TestDatabase, statement: string): Promise<Row[]> =>
  connected(adminUrl, async (client) => (await client.query<Row>(statement)).rows);

const exempelstad = (name = 'Exempelstads kommun') => `format: 1
tenant: {key: exempelstad, kind: municipality, name: ${name}, shortName: Exempelstad}
units:
  - {key: styrelsen, name: Styrelsen, kind: styrelse, source: EX-1}
  - {key: kontoret, name: Kontoret, kind: centralt_kontor, parent: styrelsen, source: EX-2}
`;

let empty: TestDatabase;
let loaded: TestDatabase;
beforeAll(async () => {
  [empty, loaded] = [await freshDatabase(), await freshDatabase({ example: true })];
});
afterAll(() => Promise.all([empty.drop(), loaded.drop()]));

describe('sources', () => {
  test('every item is found in the files, and in the versions that are loaded', async () => {
    expect(await utblick(['sources'])).toEqual({ exitCode: 0, stdout: 'seed items 111 of 111\n', stderr: '' });
    const counted = await utblick(['sources', '--loaded'], loaded.adminUrl);
    expect(counted.stdout).toBe('seed items 111 of 111\n');
    if (process.env.UTBLICK_COUNTS) appendFileSync(process.env.UTBLICK_COUNTS, counted.stdout);
  });

  test('an item that nothing loaded names is missing', async () => {
    const { stdout } = await utblick(['sources'], empty.adminUrl);
    expect(stdout).toContain('missing KRS-F6 in the database\n');
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('seed items 0 of 111');
  });
});

describe('a tenant file', () => {
  test('that is wrong is told line by line, and nothing of it is stored', async () => {
    const wrong = file(
      'wrong.yaml',
      exempelstad().replace('kind: styrelse', 'kind: regering').replace('parent: styrelsen', 'parent: ingen'),
    );
    for (const command of ['check', 'apply']) {
      const { exitCode, stdout, stderr } = await utblick(['tenant', command, wrong], empty.adminUrl);
      expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
      expect(stderr).toMatch(/wrong\.yaml:4:\d+ units\[0\]\.kind: "regering" .*\(expected one of .*styrelse/);
    }
    expect(await rowsIn(empty, 'SELECT FROM tenant')).toEqual([]);
  });

  test('that refers to what is not there names the line and the key', async () => {
    const dangling = file('dangling.yaml', exempelstad().replace('parent: styrelsen', 'parent: ingen'));
    const { exitCode, stderr } = await utblick(['tenant', 'check', dangling]);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/dangling\.yaml:5:\d+ units\[1\]\.parent: .*ingen/);
  });

  test('is applied once, however often it is sent, and comes out as it went in', async () => {
    const path = file('exempelstad.yaml', exempelstad());
    expect((await utblick(['tenant', 'diff', path], empty.adminUrl)).stdout).toContain('not there yet');
    expect((await utblick(['tenant', 'apply', path, '--from', '2026-01-01'], empty.adminUrl)).stdout).toBe(
      'version 1 of Exempelstads kommun, in force from 2026-01-01\n',
    );
    expect((await utblick(['tenant', 'apply', path], empty.adminUrl)).stdout).toContain('no change');
    const exported = join(folder, 'exported.yaml');
    await utblick(['tenant', 'export', 'exempelstad', exported], empty.adminUrl);
    expect((await utblick(['tenant', 'diff', exported], empty.adminUrl)).stdout).toBe('no change\n');
    expect((await utblick(['tenant', 'apply', exported], empty.adminUrl)).stdout).toContain('no change');
    expect((await utblick(['tenant', 'export', 'exempelstad'], empty.adminUrl)).stdout).toBe(readFileSync(exported, 'utf8'));
    expect(await rowsIn(empty, 'SELECT number, effective_from::text AS day FROM configuration_version')).toEqual([
      { number: 1, day: '2026-01-01' },
    ]);
    expect(await rowsIn(empty, `SELECT action FROM audit_log`)).toEqual([{ action: 'configuration.applied' }]);
  });

  test('that changes something is a new version, told beforehand and in force from its day', async () => {
    const path = file('renamed.yaml', exempelstad('Exempelstads stad'));
    expect((await utblick(['tenant', 'diff', path], empty.adminUrl)).stdout).toBe(
      'changed tenant › name: "Exempelstads kommun" → "Exempelstads stad"\n',
    );
    const applied = await utblick(['tenant', 'apply', path, '--from', '2090-01-01', '--reason', 'Nytt namn'], empty.adminUrl);
    expect(applied.stdout).toBe('version 2 of Exempelstads stad, in force from 2090-01-01\n');
    expect((await utblick(['tenant', 'export', 'exempelstad'], empty.adminUrl)).stdout).toContain('Exempelstads kommun');
  });
});

test.each([
  [['tenant', 'check', 'nowhere.yaml'], 1, 'There is no file nowhere.yaml.'],
  [['tenant', 'apply', 'a.yaml', '--from', '2026-02-30'], 2, '--from is 2026-02-30, which is no date'],
  [['tenant', 'check'], 2, 'tenant check needs one more argument'],
  [['example', 'remove', 'everything'], 2, 'example remove does not understand everything'],
  [['tenant', 'frobnicate'], 2, 'There is no command tenant frobnicate'],
  [['sources', '--from', '2026-01-01'], 2, 'sources takes no --from'],
])('%j is refused', async (args, exitCode, message) => {
  const ended = await utblick(args);
  expect(ended).toMatchObject({ exitCode, stdout: '' });
  expect(ended.stderr).toContain(message);
});

test('a database that cannot be reached is told in one sentence', async () => {
  const { exitCode, stderr } = await utblick(['sources'], 'postgres://nobody@127.0.0.1:1/nowhere');
  expect({ exitCode, lines: stderr.trimEnd().split('\n').length }).toEqual({ exitCode: 1, lines: 1 });
});

test('the JSON Schema is printed as JSON', async () => {
  const schema = JSON.parse((await utblick(['schema'])).stdout);
  expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(['tenant', 'pillars', 'rules']));
});

describe('example remove', () => {
  test('takes away what is invented, keeps what was decided since, and stays done', async () => {
    const own = join(folder, 'own.yaml');
    await utblick(['tenant', 'export', 'kristianstad', own], loaded.adminUrl);
    const unit = 'units:\n  - {key: eget-kontor, name: Eget kontor, kind: enhet, origin: adopted, source: EX-1}\n';
    writeFileSync(own, readFileSync(own, 'utf8').replace(/^units:\n/m, unit));
    expect((await utblick(['tenant', 'apply', own], loaded.adminUrl)).stdout).toContain('version 3');

    expect((await utblick(['example', 'remove'], loaded.adminUrl)).stderr).toBe('');
    await expectNothingInvented();
    const units = await rowsIn(
      loaded,
      `SELECT u.key FROM unit u JOIN tenant t ON t.id = u.tenant_id WHERE t.key = 'kristianstad' ORDER BY 1`,
    );
    expect(units.map((row) => Object.values(row)[0])).toEqual([
      'eget-kontor',
      'kommunfullmaktige',
      'kommunledningskontoret',
      'kommunstyrelsen',
      'presidium',
    ]);
    const exported = await utblick(['tenant', 'export', 'kristianstad'], loaded.adminUrl);
    expect(exported.stdout).toContain('Eget kontor');
    expect(exported.stdout).not.toContain('Exempeldata');

    await loadAgain(loaded.adminUrl);
    await expectNothingInvented();
    expect((await utblick(['example', 'remove'], loaded.adminUrl)).stdout).toBe('no change: there are no example data\n');
    expect((await utblick(['sources'], loaded.adminUrl)).stdout).toBe('seed items 111 of 111\n');
  });

  async function expectNothingInvented(): Promise<void> {
    for (const table of [
      'account',
      'membership',
      'person',
      'role_assignment',
      'activity',
      'activity_funding',
      'round',
      'report',
      'decision',
      'snapshot',
      'mail',
      'share_grant',
      'shared_strategy',
      'shared_activity_total',
      'shared_funding_total',
    ]) {
      expect([table, ...(await rowsIn(loaded, `SELECT FROM ${table}`))]).toEqual([table]);
    }
    expect(await rowsIn(loaded, 'SELECT FROM unit WHERE example')).toEqual([]);
    expect(await rowsIn(loaded, 'SELECT FROM tenant WHERE example_data')).toEqual([]);
    expect(await rowsIn(loaded, `SELECT FROM configuration_version WHERE reason = 'Example data'`)).toEqual([]);
    expect(await rowsIn(loaded, `SELECT FROM audit_detail WHERE actor_name LIKE '% Exempel'`)).toEqual([]);
  }
});
