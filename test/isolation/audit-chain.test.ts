import { randomUUID } from 'node:crypto';
import { recordAudit } from '../../server/src/platform/audit/record';
import { verifyAuditChain } from '../../server/src/platform/audit/verify';
import { openPool } from '../../server/src/platform/db/data-source';
import { inTransaction } from '../../server/src/platform/db/transaction';
import { connected, freshDatabase, type TestDatabase } from '../kit/database';

let database: TestDatabase;
let pool: Awaited<ReturnType<typeof openPool>>;
let tenantId: string;

beforeAll(async () => {
  database = await freshDatabase();
  pool = await openPool(database.appUrl, [], 4);
});

afterAll(async () => {
  await pool?.destroy();
  await database?.drop();
});

const owner = () => ({ tenantId, accountId: null });
const verdict = () => inTransaction(pool, owner(), verifyAuditChain);

async function asAdmin(statement: string): Promise<number> {
  return connected(database.adminUrl, async (admin) => (await admin.query(statement, [tenantId])).rowCount ?? 0);
}

function record(number: number): Promise<void> {
  const entry = { action: 'activity.created', subjectKind: 'activity', subjectId: randomUUID(), detail: { number } };
  return inTransaction(pool, owner(), (transaction) =>
    recordAudit(transaction, { personId: null, name: 'Eva Fiktiv' }, new Date(`2026-11-20T09:00:0${number}.5Z`), entry),
  );
}

beforeEach(async () => {
  tenantId = randomUUID();
  await connected(database.adminUrl, (admin) =>
    admin.query(`INSERT INTO tenant (id, key, kind, name, short_name) VALUES ($1, $2, 'municipality', $2, $2)`, [tenantId, tenantId]),
  );
  for (const number of [1, 2, 3, 4, 5]) await record(number);
});

test('an untouched chain holds, also one that nothing was ever written to', async () => {
  expect(await verdict()).toEqual({ intact: true, length: 5 });
  tenantId = randomUUID();
  expect(await verdict()).toEqual({ intact: true, length: 0 });
});

test('entries that are written at the same time stand one after the other', async () => {
  await Promise.all([6, 7, 8, 9].map(record));
  expect(await verdict()).toEqual({ intact: true, length: 9 });
});

test.each([
  ['a changed action', `UPDATE audit_log SET action = 'activity.deleted' WHERE tenant_id = $1 AND position = 3`, 3],
  ['a changed time', `UPDATE audit_log SET at = at + interval '1 second' WHERE tenant_id = $1 AND position = 2`, 2],
  ['a changed actor', `UPDATE audit_log SET actor_hash = md5('x') WHERE tenant_id = $1 AND position = 4`, 4],
  ['a changed subject', `UPDATE audit_log SET subject_id = gen_random_uuid() WHERE tenant_id = $1 AND position = 1`, 1],
  ['a removed row', 'DELETE FROM audit_log WHERE tenant_id = $1 AND position = 2', 2],
  ['a removed first row', 'DELETE FROM audit_log WHERE tenant_id = $1 AND position = 1', 1],
  ['a cut tail', 'DELETE FROM audit_log WHERE tenant_id = $1 AND position > 3', 4],
  ['everything removed but the head', 'DELETE FROM audit_log WHERE tenant_id = $1', 1],
  ['a removed head', 'DELETE FROM audit_head WHERE tenant_id = $1', 6],
  ['a head that was moved back', 'UPDATE audit_head SET position = 4 WHERE tenant_id = $1', 6],
  [
    'two rows that changed places',
    `UPDATE audit_log a SET (id, at, subject_id, actor_hash, detail_hash, previous_hash, hash) = (
       SELECT b.id, b.at, b.subject_id, b.actor_hash, b.detail_hash, b.previous_hash, b.hash
       FROM audit_log b WHERE b.tenant_id = a.tenant_id AND b.position = 5 - a.position)
     WHERE a.tenant_id = $1 AND a.position IN (2, 3)`,
    2,
  ],
])('%s is found', async (_, statement, position) => {
  expect(await asAdmin(statement)).toBeGreaterThan(0);
  expect(await verdict()).toEqual({ intact: false, position });
});

test('what people wrote can be erased, and the chain still holds', async () => {
  expect(await asAdmin(`UPDATE audit_detail SET actor_name = NULL, actor_person_id = NULL, detail = NULL WHERE tenant_id = $1`)).toBe(5);
  expect(await verdict()).toEqual({ intact: true, length: 5 });
});

test('the app role can neither change nor remove what was written', async () => {
  for (const statement of [
    `UPDATE audit_log SET action = 'x'`,
    'DELETE FROM audit_log',
    'TRUNCATE audit_log',
    'DELETE FROM audit_head',
    'DELETE FROM audit_detail',
  ]) {
    await expect(connected(database.appUrl, (app) => app.query(statement))).rejects.toThrow(/permission denied/);
  }
});

test('an entry goes with the transaction that it belongs to', async () => {
  const failing = inTransaction(pool, owner(), async (transaction) => {
    await recordAudit(transaction, { personId: null, name: 'x' }, new Date(), { action: 'x', subjectKind: 'x', subjectId: randomUUID() });
    throw new Error('undone');
  });
  await expect(failing).rejects.toThrow('undone');
  expect(await verdict()).toEqual({ intact: true, length: 5 });
});
