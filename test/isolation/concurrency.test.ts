import { setTimeout as sleep } from 'node:timers/promises';
import { openPool } from '../../server/src/platform/db/data-source';
import { sql } from '../../server/src/platform/db/sql';
import { inTransaction, type Transaction } from '../../server/src/platform/db/transaction';
import { connected, freshDatabase, type TestDatabase } from '../kit/database';
import { report } from './counts';
import { RowBuilder } from './rows/row-builder';
import { tableShapes } from './rows/table-shape';

const TENANTS = 6;
const WORKERS = 12;
const ROUNDS = 190;
/** Far fewer connections than workers, so that each serves one tenant after the other. */
const CONNECTIONS = 4;

/** Statements without any tenant in them: the transaction alone decides whose rows there are. Eight tables at a time. */
const EIGHT_TABLES = sql`
  SELECT 'unit' AS table, tenant_id AS "tenantId", count(*)::int AS count FROM unit GROUP BY tenant_id
  UNION ALL SELECT 'person', tenant_id, count(*)::int FROM person GROUP BY tenant_id
  UNION ALL SELECT 'activity', tenant_id, count(*)::int FROM activity GROUP BY tenant_id
  UNION ALL SELECT 'activity_funding', tenant_id, count(*)::int FROM activity_funding GROUP BY tenant_id
  UNION ALL SELECT 'round', tenant_id, count(*)::int FROM round GROUP BY tenant_id
  UNION ALL SELECT 'report', tenant_id, count(*)::int FROM report GROUP BY tenant_id
  UNION ALL SELECT 'snapshot', tenant_id, count(*)::int FROM snapshot GROUP BY tenant_id
  UNION ALL SELECT 'audit_log', tenant_id, count(*)::int FROM audit_log GROUP BY tenant_id`;

interface Counted {
  table: string;
  tenantId: string;
  count: number;
}

let database: TestDatabase;
let pool: Awaited<ReturnType<typeof openPool>>;
/** What each tenant has, counted past row security: another number for each, so that a mix-up shows. */
const expected = new Map<string, string>();
const fuzz = { checks: 0, leaks: [] as string[] };

const written = (rows: readonly Counted[]): string =>
  rows
    .map(({ table, tenantId, count }) => `${table} ${tenantId} ${count}`)
    .sort()
    .join('\n');

beforeAll(async () => {
  database = await freshDatabase();
  await connected(database.adminUrl, async (admin) => {
    const builder = new RowBuilder(admin, await tableShapes(admin));
    for (let number = 1; number <= TENANTS; number += 1) {
      const tenantId = await builder.tenant();
      for (let row = 0; row < number; row += 1) {
        for (const table of ['activity_funding', 'report_comment', 'decision', 'audit_log']) await builder.saved(table, tenantId);
      }
      expected.set(tenantId, '');
    }
    const { rows } = await admin.query<Counted>(EIGHT_TABLES.text);
    for (const tenantId of expected.keys()) expected.set(tenantId, written(rows.filter((row) => row.tenantId === tenantId)));
  });
  pool = await openPool(database.appUrl, [], CONNECTIONS);
});

afterAll(async () => {
  await pool?.destroy();
  await database?.drop();
  report(`concurrent isolation checks ${fuzz.checks}, leaks ${fuzz.leaks.length}`);
});

/** Looks at eight tables and notes what is not exactly the tenant's own. */
async function look(transaction: Transaction, when: string): Promise<void> {
  const seen = written(await transaction.rows<Counted>(EIGHT_TABLES));
  fuzz.checks += 8;
  if (seen !== expected.get(transaction.tenantId ?? '')) fuzz.leaks.push(`${when}, as ${transaction.tenantId}:\n${seen}`);
}

const ignored = (): undefined => undefined;

/** What can happen inside a transaction; each ends in its own way, and the connection goes on to somebody else. */
const happenings: Readonly<Record<string, (transaction: Transaction) => Promise<unknown>>> = {
  'a commit': (transaction) => look(transaction, 'before a commit'),
  'an error of our own': async (transaction) => {
    await look(transaction, 'before an error');
    throw new Error('planned');
  },
  'an error of the database': (transaction) => transaction.rows(sql`SELECT 1 / 0`),
  'a statement that takes too long': async (transaction) => {
    await transaction.rows(sql`SET LOCAL statement_timeout = '2ms'`);
    await transaction.rows(sql`SELECT pg_sleep(1)`);
  },
  'a savepoint that is rolled back': async (transaction) => {
    await transaction.savepoint(() => transaction.rows(sql`SELECT 1 / 0`)).catch(ignored);
    await look(transaction, 'after a savepoint');
  },
  'a setting that a savepoint takes back': async (transaction) => {
    const failing = async (): Promise<void> => {
      await transaction.rows(sql`SET LOCAL app.tenant_id = ''`);
      throw new Error('planned');
    };
    await transaction.savepoint(failing).catch(ignored);
    await look(transaction, 'after a setting was taken back');
  },
  'several at a time': (transaction) => Promise.all(['one', 'two', 'three'].map((name) => look(transaction, `${name} of several`))),
  'one of several that fails': (transaction) =>
    Promise.all([
      look(transaction, 'beside a failure'),
      transaction.rows(sql`SELECT 1 / 0`),
      look(transaction, 'after a failure').catch(ignored),
    ]),
  'a caller who leaves before anything has begun': async (transaction) => {
    void look(transaction, 'for somebody who left at once').catch(ignored);
    throw new Error('planned');
  },
  'a caller who leaves': async (transaction) => {
    await look(transaction, 'before somebody leaves');
    void look(transaction, 'for somebody who left').catch(ignored);
    throw new Error('planned');
  },
};

/** One worker: tenant after tenant, happening after happening, in an order of its own. */
async function work(worker: number): Promise<void> {
  const tenants = [...expected.keys()];
  const names = Object.keys(happenings);
  for (let round = 0; round < ROUNDS; round += 1) {
    const tenantId = tenants[(worker * 5 + round * (worker + 1)) % tenants.length] ?? '';
    const happening = happenings[names[(worker * 3 + round * 7) % names.length] ?? ''];
    await inTransaction(pool, { tenantId, accountId: null }, (transaction) => happening?.(transaction) ?? Promise.resolve()).catch(ignored);
    await unlessCancelled(() =>
      inTransaction(pool, { tenantId, accountId: null }, async (transaction) => {
        for (let times = 0; times < 5; times += 1) await look(transaction, 'afterwards');
      }),
    );
  }
}

/**
 * PostgreSQL cancels by connection, not by statement: a cancel meant for a statement that has just ended hits whatever
 * the connection does next. That is one more happening, after which the same work is done again.
 */
async function unlessCancelled(transact: () => Promise<void>): Promise<void> {
  const QUERY_CANCELED = '57014';
  try {
    await transact();
  } catch (error) {
    if ((error as { code?: unknown }).code !== QUERY_CANCELED) throw error;
    await unlessCancelled(transact);
  }
}

/** Cancels whatever the app role is doing, again and again. */
async function disturb(isOver: () => boolean): Promise<number> {
  return connected(database.adminUrl, async (admin) => {
    let cancelled = 0;
    while (!isOver()) {
      const { rowCount } = await admin.query(
        `SELECT pg_cancel_backend(pid) FROM pg_stat_activity
         WHERE datname = current_database() AND usename = 'utblick_app' AND state = 'active' AND query LIKE '%pg_sleep%' LIMIT 1`,
      );
      cancelled += rowCount ?? 0;
      await sleep(20);
    }
    return cancelled;
  });
}

test('tenants that work at the same time on few connections see exactly their own, whatever goes wrong', async () => {
  let over = false;
  const disturbance = disturb(() => over);
  // All of them come to their end, also when one fails: nobody is still at work when the database is taken away.
  const ends = await Promise.allSettled(Array.from({ length: WORKERS }, (_, worker) => work(worker)));
  over = true;
  await disturbance;
  expect(ends.filter(({ status }) => status === 'rejected')).toEqual([]);
  expect(fuzz.leaks).toEqual([]);
  expect(fuzz.checks).toBeGreaterThan(100_000);
}, 300_000);

test('a transaction without a tenant sees nothing, also on a connection that others have used', async () => {
  for (let times = 0; times < CONNECTIONS * 3; times += 1) {
    const seen = await inTransaction(pool, { tenantId: null, accountId: null }, (transaction) => transaction.rows(EIGHT_TABLES));
    expect(seen).toEqual([]);
  }
});

test('a malformed tenant never reaches the database', async () => {
  for (const tenantId of ["' OR true --", '', 'x', "00000000-0000-4000-8000-000000000000'; SET ROLE postgres; --"]) {
    await expect(inTransaction(pool, { tenantId, accountId: null }, (transaction) => transaction.rows(EIGHT_TABLES))).rejects.toThrow(
      'not a uuid',
    );
  }
});
