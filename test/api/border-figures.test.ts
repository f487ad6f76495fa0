import { applyLocally } from '../kit/apply-locally';
import { GraphqlClient } from '../kit/client';
import { connected } from '../kit/database';
import { startServer, type TestServer } from '../kit/server';

const PASSWORD = 'utblick-exempel';
const OWN = 'greta.pahitt@helsingborg.example';
const OTHER = 'jonna.exempel@kristianstad.example';
const YEAR = 2026;

/** The city settles itself what the document leaves open. */
const counting = (counts: 'yes' | 'no'): string => `overlay: 1
geography:
  borderRegional:
    value: { area: Öresundsregionen, counts: "${counts}" }
    source: { decidedBy: Kommunstyrelsen, date: "2026-11-18", reference: Testbeslut 3 }
`;

let server: TestServer;

beforeAll(async () => {
  server = await startServer({ example: true, clock: '2026-11-20T09:00:00Z' });
});

afterAll(async () => {
  await server?.stop();
  await server?.database.drop();
});

/** What somebody reads of the city's activities and grants of the year. */
async function read(email: string): Promise<{ activities: number; grantReceived: number }> {
  const client = new GraphqlClient(server.url);
  await client.signIn(email, PASSWORD);
  const { data } = await client.query<{
    benchmarksPage: { municipalities: { name: string; years: { year: number; activities: number; grantReceived: number }[] }[] };
  }>('{ benchmarksPage { municipalities { name years { year activities grantReceived } } } }');
  const city = data?.benchmarksPage.municipalities.find(({ name }) => name === 'Helsingborg');
  const figures = city?.years.find(({ year }) => year === YEAR);
  if (!figures) throw new Error('There are no figures of the year.');
  return { activities: figures.activities, grantReceived: figures.grantReceived };
}

async function kept(): Promise<{ all: number; strict: number; grant: number; strictGrant: number }> {
  return connected(server.database.adminUrl, async (admin) => {
    const { rows } = await admin.query(
      `SELECT s.activities AS "all", s.strict_activities AS strict, s.grant_received::float8 AS grant, s.strict_grant_received::float8 AS "strictGrant"
       FROM activity_year_summary s JOIN tenant t ON t.id = s.tenant_id WHERE t.key = 'helsingborg' AND s.year = $1`,
      [YEAR],
    );
    return rows[0];
  });
}

test('what the city counts as international is what it shows itself and what others read of it, as soon as it settles that', async () => {
  const { all, strict, grant, strictGrant } = await kept();
  expect(strict).toBeLessThan(all);
  expect(strictGrant).toBeLessThan(grant);
  // The document is open here: border-regional work is marked, and counts.
  for (const email of [OWN, OTHER]) expect({ email, ...(await read(email)) }).toEqual({ email, activities: all, grantReceived: grant });
  await applyLocally(server.database, 'helsingborg', counting('no'), '2026-11-19');
  for (const email of [OWN, OTHER])
    expect({ email, ...(await read(email)) }).toEqual({ email, activities: strict, grantReceived: strictGrant });
  await applyLocally(server.database, 'helsingborg', counting('yes'), '2026-11-20');
  for (const email of [OWN, OTHER]) expect({ email, ...(await read(email)) }).toEqual({ email, activities: all, grantReceived: grant });
});
