import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { GraphqlClient } from '../kit/client';
import { clientDocument } from '../kit/client-documents';
import { connected } from '../kit/database';
import { startServer, type TestServer } from '../kit/server';

let server: TestServer;

beforeAll(async () => {
  server = await startServer({ production: true });
});

afterAll(async () => {
  await server?.stop();
  await server?.database.drop();
});

const health = async (path = '/readyz'): Promise<number> => (await fetch(`${server.url}${path}`)).status;

/** As the administrator, who connects to the same PostgreSQL but another database where `elsewhere`. */
function asAdmin<Result>(work: (admin: Client) => Promise<Result>, { elsewhere = false } = {}): Promise<Result> {
  const url = new URL(server.database.adminUrl);
  if (elsewhere) url.pathname = '/postgres';
  return connected(url.toString(), work);
}

/** Asks until the answer is this one; a pool that has lost its connections needs a moment. */
async function comesTo(status: number): Promise<void> {
  const end = Date.now() + 30_000;
  while ((await health()) !== status) {
    if (Date.now() > end) throw new Error(`It does not come to ${status}:\n${server.log()}`);
    await sleep(50);
  }
}

test('a server is ready when its database is', async () => {
  expect([await health(), await health('/healthz')]).toEqual([200, 200]);
});

test('it is not while a migration is missing, as after an old backup was put back', async () => {
  const { rows } = await asAdmin((admin) => admin.query('DELETE FROM migrations WHERE id = (SELECT max(id) FROM migrations) RETURNING *'));
  expect([await health(), await health('/healthz')]).toEqual([503, 200]);
  await asAdmin((admin) =>
    admin.query('INSERT INTO migrations SELECT * FROM json_populate_record(NULL::migrations, $1)', [JSON.stringify(rows[0])]),
  );
  expect(await health()).toBe(200);
});

test('it is not while the database does not answer, and says so before it does', async () => {
  await asAdmin(async (admin) => {
    await admin.query('BEGIN; LOCK TABLE migrations IN ACCESS EXCLUSIVE MODE');
    // More questions than the pool has connections.
    const asked = await Promise.all(Array.from({ length: 12 }, () => health()));
    expect(new Set(asked)).toEqual(new Set([503]));
    // They do not stand in the way of people's own.
    expect(await new GraphqlClient(server.url).query(clientDocument('Viewer').body)).toMatchObject({ status: 200, data: { viewer: null } });
    expect(await health('/healthz')).toBe(200);
    await admin.query('ROLLBACK');
  });
  await comesTo(200);
});

test('it is not while the database lets nobody in, and is again when it does', async () => {
  const { name } = server.database;
  await asAdmin(
    async (admin) => {
      await admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
      await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name]);
    },
    { elsewhere: true },
  );
  await comesTo(503);
  expect(await health('/healthz')).toBe(200);
  const metrics = await fetch(`${server.url}/metrics`);
  expect(await metrics.text()).toContain('utblick_database_up 0');
  const unanswered = await new GraphqlClient(server.url).query('{ __typename }', {}, { authorization: `Bearer utb_${'x'.repeat(43)}` });
  expect(unanswered).toMatchObject({ status: 503, errors: [{ message: 'UNAVAILABLE', extensions: { code: 'UNAVAILABLE' } }] });
  await asAdmin((admin) => admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`), { elsewhere: true });
  await comesTo(200);
});
