import { exampleOf, municipalityFiles } from '@utblick/municipalities';
import { GraphqlClient } from '../kit/client';
import { loadAgain } from '../kit/command-line';
import { connected, freshDatabase, type TestDatabase } from '../kit/database';
import { until } from '../kit/process';
import { startServer, type TestServer } from '../kit/server';

const rowsIn = <Row extends object>(database: TestDatabase, statement: string): Promise<Row[]> =>
  connected(database.adminUrl, async (client) => (await client.query<Row>(statement)).rows);

/** How many rows each table has, as its owner's superior sees them. */
async function countsIn(database: TestDatabase): Promise<Record<string, number>> {
  const tables = await rowsIn<{ name: string }>(
    database,
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`,
  );
  const counts: Record<string, number> = {};
  for (const { name } of tables)
    counts[name] = (await rowsIn<{ count: number }>(database, `SELECT count(*)::int FROM "${name}"`))[0]?.count ?? 0;
  return counts;
}

/** How many rounds the files of the example data have. */
const exampleRounds = municipalityFiles().reduce(
  (sum, { file }) => sum + (exampleOf(file.replace('.yaml', '')).rounds?.rounds.length ?? 0),
  0,
);

describe('example data', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await freshDatabase({ example: true });
  });
  afterAll(() => database.drop());

  test('a second load adds and changes nothing', async () => {
    const before = await countsIn(database);
    const versions = `SELECT tenant_id, number, content_hash FROM configuration_version ORDER BY 1, 2`;
    const stored = await rowsIn(database, versions);
    expect((await loadAgain(database.adminUrl)).exitCode).toBe(0);
    expect(await countsIn(database)).toEqual(before);
    expect(await rowsIn(database, versions)).toEqual(stored);
    expect(before).toMatchObject({ tenant: 11, round: exampleRounds, decision: 2, instruction: 2 });
  });

  test('one year is reported, decided and received; the next is open with reports in every state', async () => {
    const rounds = await rowsIn(
      database,
      `SELECT r.year, r.ended_as, array_agg(DISTINCT p.state ORDER BY p.state) AS states, count(*)::int AS reports
       FROM round r JOIN tenant t ON t.id = r.tenant_id AND t.key = 'kristianstad'
       JOIN report p ON p.tenant_id = r.tenant_id AND p.round_id = r.id GROUP BY r.id, r.tenant_id ORDER BY r.year`,
    );
    expect(rounds).toEqual([
      { year: 2025, ended_as: 'complete', states: ['accepted'], reports: 22 },
      { year: 2026, ended_as: null, states: ['accepted', 'draft', 'not_started', 'returned', 'submitted'], reports: 22 },
    ]);
    const decisions = await rowsIn(
      database,
      `SELECT body, outcome, decided_on::text AS day, paragraph, diarienummer FROM decision ORDER BY decided_on`,
    );
    expect(decisions).toEqual([
      { body: 'Kommunstyrelsen', outcome: 'approved', day: '2026-03-04', paragraph: '§ 45', diarienummer: 'KS 2025/612' },
      { body: 'Kommunfullmäktige', outcome: 'received', day: '2026-03-24', paragraph: '§ 61', diarienummer: 'KS 2025/612' },
    ]);
  });

  test('carried by ordinary documents: a finished year and an open one, every passage of the finished entered where it belongs', async () => {
    const rounds = await rowsIn(
      database,
      `SELECT t.key, r.period_to::text AS "to", r.ended_as AS "endedAs",
         count(*) FILTER (WHERE p.state = 'submitted')::int AS submitted, count(e.id)::int AS entered, min(e.carrier) AS carrier
       FROM round r JOIN tenant t ON t.id = r.tenant_id JOIN report p ON p.tenant_id = r.tenant_id AND p.round_id = r.id
       LEFT JOIN report_entry e ON e.tenant_id = r.tenant_id AND e.report_id = p.id
       WHERE EXISTS (SELECT FROM round_step s WHERE s.tenant_id = r.tenant_id AND s.round_id = r.id AND s.verb = 'enter')
       GROUP BY t.key, r.name, r.rule_key, r.period_to, r.ended_as ORDER BY t.key, r.period_to`,
    );
    const ended = { endedAs: 'stops_here' };
    const interim = { ...ended, key: 'huddinge', submitted: 8, carrier: 'Delårsrapport' };
    expect(rounds).toEqual([
      { ...interim, to: '2025-03-31', entered: 4 },
      { ...interim, to: '2025-08-31', entered: 4 },
      { ...interim, to: '2025-12-31', entered: 5, carrier: 'Verksamhetsberättelse' },
      { ...interim, to: '2026-03-31', entered: 6 },
      { ...interim, to: '2026-08-31', entered: 7 },
      { key: 'huddinge', to: '2026-12-31', endedAs: null, submitted: 0, entered: 0, carrier: null },
      { ...ended, key: 'stockholm', to: '2025-12-31', submitted: 6, entered: 5, carrier: 'Verksamhetsplan' },
      { key: 'stockholm', to: '2026-12-31', endedAs: null, submitted: 2, entered: 1, carrier: 'Verksamhetsplan' },
    ]);
    const [told] = await rowsIn<{ effects: number; different: number }>(
      database,
      `SELECT count(*)::int AS effects, count(DISTINCT content -> 'unitAnswers' -> 'effects' ->> 'value')::int AS different
       FROM snapshot WHERE content -> 'unitAnswers' ? 'effects'`,
    );
    expect(told).toEqual({ effects: 26, different: 26 });
  });

  test('the totals kept beside the register agree with it', async () => {
    const [kept] = await rowsIn<{ grants: string }>(
      database,
      `SELECT sum(grant_received) AS grants FROM activity_year_summary WHERE year = 2026`,
    );
    const [counted] = await rowsIn<{ grants: string }>(
      database,
      `SELECT sum(grant_received) AS grants FROM activity_funding WHERE year = 2026 AND nature = 'outcome'`,
    );
    expect(Number(kept?.grants)).toBeGreaterThan(0);
    expect(kept).toEqual(counted);
  });

  test('a later load does not overwrite what somebody changed', async () => {
    await rowsIn(database, `UPDATE tenant SET short_name = 'Changed' WHERE key = 'kristianstad'`);
    await rowsIn(database, `DELETE FROM activity WHERE name = 'Levande kust'`);
    const before = await countsIn(database);
    await loadAgain(database.adminUrl);
    expect(await countsIn(database)).toEqual(before);
    expect(await rowsIn(database, `SELECT FROM tenant WHERE short_name = 'Changed'`)).toHaveLength(1);
  });
});

describe('a start with example data', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ example: true });
  });
  afterAll(async () => {
    await server.stop();
    await server.database.drop();
  });

  test('every account of the printed table signs in', async () => {
    // The table is printed once the server listens.
    await until(() => server.log().includes('skane-nordost.example'), server.log);
    const password = /password (\S+):/.exec(server.log())?.[1] ?? '';
    const emails = new Set(server.log().match(/\S+@\S+\.example/g));
    expect(emails.size).toBeGreaterThan(15);
    for (const email of emails) await expect(new GraphqlClient(server.url).signIn(email, password)).resolves.toBeUndefined();
  });

  test('somebody who works in two places is one person with two memberships, and is met in the municipality', async () => {
    const client = new GraphqlClient(server.url);
    await client.signIn('disa.dubbelsson@helsingborg.example', 'utblick-exempel');
    const { data } = await client.query('{ viewer { tenant { key kind exampleData } memberships { tenantName } } }');
    expect(data).toEqual({
      viewer: {
        tenant: { key: 'helsingborg', kind: 'municipality', exampleData: true },
        memberships: [{ tenantName: 'Familjen Helsingborg' }, { tenantName: 'Helsingborgs stad' }],
      },
    });
  });
});

test('without example data the municipalities are there and nothing invented is', async () => {
  const server = await startServer({ example: false });
  try {
    expect(await countsIn(server.database)).toMatchObject({
      tenant: 11,
      configuration_version: 11,
      person: 0,
      account: 0,
      activity: 0,
      round: 0,
    });
    expect(await rowsIn(server.database, 'SELECT FROM unit WHERE example')).toEqual([]);
    expect(server.log()).not.toContain('.example');
    expect((await loadAgain(server.database.adminUrl)).exitCode).toBe(0);
    expect(await countsIn(server.database)).toMatchObject({ tenant: 11, round: exampleRounds });
  } finally {
    await server.stop();
    await server.database.drop();
  }
});

test('two starts at once load everything once', async () => {
  const database = await freshDatabase();
  const ended = await Promise.all([loadAgain(database.adminUrl), loadAgain(database.adminUrl)]);
  expect(ended.map(({ exitCode, stderr }) => ({ exitCode, stderr }))).toEqual([0, 0].map((exitCode) => ({ exitCode, stderr: '' })));
  expect(await countsIn(database)).toMatchObject({ tenant: 11, configuration_version: 16, round: exampleRounds, decision: 2 });
  await database.drop();
});
