import { setTimeout as sleep } from 'node:timers/promises';
import { GraphqlClient } from '../kit/client';
import { connected } from '../kit/database';
import { startServer, type TestServer } from '../kit/server';

const EVA = 'eva.fiktiv@kristianstad.example';
/** Often enough to meet connections in whatever they are at: opening, taken, working, idle. */
const CUTS = 150;

let server: TestServer;

beforeAll(async () => {
  server = await startServer({ example: true });
});

afterAll(async () => {
  await server?.stop();
  await server?.database.drop();
});

/** As the administrator of the PostgreSQL, beside the database that is cut off. */
function elsewhere<Result>(
  work: (query: (statement: string) => Promise<readonly Record<string, unknown>[]>) => Promise<Result>,
): Promise<Result> {
  const url = new URL(server.database.adminUrl);
  url.pathname = '/postgres';
  return connected(url.toString(), (admin) => work(async (statement) => (await admin.query(statement, [server.database.name])).rows));
}

const CUT = `SELECT application_name AS whose, pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 AND usename = 'utblick_app'`;

async function ready(): Promise<void> {
  const end = Date.now() + 30_000;
  while ((await fetch(`${server.url}/readyz`)).status !== 200) {
    if (Date.now() > end) throw new Error(`The server does not find its way back:\n${server.log()}`);
    await sleep(50);
  }
}

test('connections that are cut over and over, those of the job queue too, end neither the server nor its work', async () => {
  const client = new GraphqlClient(server.url);
  await client.signIn(EVA, 'utblick-exempel');
  const cut = new Map<string, number>();
  await elsewhere(async (query) => {
    for (let time = 0; time < CUTS; time += 1) {
      const asked = client.query('{ viewer { email } }');
      for (const { whose } of await query(CUT)) cut.set(String(whose), (cut.get(String(whose)) ?? 0) + 1);
      expect([200, 503]).toContain((await asked).status);
    }
  });
  expect(cut.get('pgboss')).toBeGreaterThan(3);
  await ready();
  expect((await client.query<{ viewer: { email: string } }>('{ viewer { email } }')).data?.viewer.email).toBe(EVA);
  expect(server.log()).not.toMatch(/uncaught|unhandled|ERR_UNHANDLED/i);
});
