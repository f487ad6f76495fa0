import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { connected } from '../kit/database';
import type { TestServer } from '../kit/server';
import { as, CONFIRM, created, JONNA, openRegister } from './activity-register';

const TIMES = 6;

let server: TestServer;

beforeAll(async () => {
  server = await openRegister();
});

afterAll(async () => {
  await server?.stop();
  await server?.database.drop();
});

/** How many of the server's connections wait for somebody's lock. */
async function waiting(): Promise<number> {
  return connected(server.database.adminUrl, async (admin) => {
    const { rowCount } = await admin.query(
      `SELECT FROM pg_stat_activity WHERE datname = current_database() AND usename = 'utblick_app' AND wait_event_type = 'Lock'`,
    );
    return rowCount ?? 0;
  });
}

/**
 * Takes the end of the chain, waits until the mutation stands before it, and then wants what the mutation holds.
 * @returns whether PostgreSQL ended the mutation's transaction, and not ours
 */
async function crossWith(admin: Client, activityId: string, mutation: () => Promise<unknown>): Promise<[boolean, unknown]> {
  await admin.query('BEGIN');
  await admin.query(`UPDATE audit_head h SET position = position FROM activity a WHERE a.id = $1 AND h.tenant_id = a.tenant_id`, [
    activityId,
  ]);
  const answer = mutation();
  while ((await waiting()) === 0) await sleep(20);
  const ours = await admin.query('SELECT FROM activity WHERE id = $1 FOR UPDATE', [activityId]).then(
    () => true,
    () => false,
  );
  await admin.query('ROLLBACK');
  return [ours, await answer];
}

test("of two who stand in each other's way the one that PostgreSQL ends is done again", async () => {
  const client = await as(JONNA);
  const outcomes: boolean[] = [];
  await connected(server.database.adminUrl, async (admin) => {
    // Whoever has waited for a second looks who waits for whom; ours looks later, so that it is the mutation that is ended.
    await admin.query(`SET deadlock_timeout = '20s'`);
    for (let times = 0; times < TIMES && !outcomes.includes(true); times += 1) {
      const id = await created(JONNA, { name: `I kors ${times}` });
      const [ended, answer] = await crossWith(admin, id, () => client.query(CONFIRM, { id }));
      expect(answer).toMatchObject({ status: 200, errors: [], data: { confirmActivity: { activityId: id } } });
      outcomes.push(ended);
    }
  });
  expect(outcomes).toContain(true);
}, 180_000);
