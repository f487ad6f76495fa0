import { randomUUID } from 'node:crypto';
import { recordAudit } from '../../server/src/platform/audit/record';
import { verifyAuditChain } from '../../server/src/platform/audit/verify';
import { openPool } from '../../server/src/platform/db/data-source';
import { inTransaction } from '../../server/src/platform/db/transaction';
import { Chance } from '../kit/chance';
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

describe('whatever somebody does to it who may do anything', () => {
  const SEED = process.env.UTBLICK_SEED ?? '1';
  const TIMES = 120;
  const COLUMNS = ['id', 'at', 'action', 'subject_kind', 'subject_id', 'actor_hash', 'detail_hash', 'previous_hash', 'hash'] as const;
  const BESIDE = ['actor_name', 'actor_person_id', 'api_token_id', 'salt', 'detail'] as const;

  /** Another value of the column's type. */
  const other: Readonly<Record<(typeof COLUMNS)[number] | (typeof BESIDE)[number], string>> = {
    id: 'gen_random_uuid()',
    at: `at + interval '1 millisecond'`,
    action: `action || 'x'`,
    subject_kind: `'unit'`,
    subject_id: 'gen_random_uuid()',
    actor_hash: 'encode(sha256(actor_hash::bytea), $$hex$$)',
    detail_hash: 'encode(sha256(detail_hash::bytea), $$hex$$)',
    previous_hash: 'encode(sha256(previous_hash::bytea), $$hex$$)',
    hash: 'encode(sha256(hash::bytea), $$hex$$)',
    actor_name: `actor_name || 'x'`,
    actor_person_id: 'gen_random_uuid()',
    api_token_id: 'gen_random_uuid()',
    salt: `salt || 'x'`,
    detail: `detail || '{"number": -1}'`,
  };
  const reversed = (low: number, high: number): string => `
    WITH moved AS (SELECT ${low + high} - position AS position, id, at, action, subject_kind, subject_id, actor_hash, detail_hash, previous_hash, hash
      FROM audit_log WHERE tenant_id = $1 AND position BETWEEN ${low} AND ${high})
    UPDATE audit_log a SET (id, at, action, subject_kind, subject_id, actor_hash, detail_hash, previous_hash, hash) =
      (SELECT m.id, m.at, m.action, m.subject_kind, m.subject_id, m.actor_hash, m.detail_hash, m.previous_hash, m.hash FROM moved m WHERE m.position = a.position)
    WHERE a.tenant_id = $1 AND a.position BETWEEN ${low} AND ${high}`;

  /** One thing that leaves the chain other than it was written, with the place where it begins. */
  function tampering(chance: Chance, length: number): { readonly what: string; readonly statement: string } {
    const at = 1 + chance.below(length);
    const column = chance.of(COLUMNS);
    const beside = chance.of(BESIDE);
    const low = 1 + chance.below(length - 1);
    const high = low + 1 + chance.below(length - low);
    const ofRow = `WHERE tenant_id = $1 AND position = ${at}`;
    return chance.of([
      { what: `${column} of ${at} edited`, statement: `UPDATE audit_log SET ${column} = ${other[column]} ${ofRow}` },
      {
        what: `${beside} beside ${at} edited`,
        statement: `UPDATE audit_detail SET ${beside} = ${other[beside]} WHERE tenant_id = $1 AND id = (SELECT id FROM audit_log ${ofRow})`,
      },
      { what: `${at} deleted`, statement: `DELETE FROM audit_log ${ofRow}` },
      {
        what: `${at} deleted and the rest moved up`,
        statement: `WITH gone AS (DELETE FROM audit_log WHERE tenant_id = $1 AND position >= ${at} RETURNING *)
          INSERT INTO audit_log SELECT tenant_id, position - 1, id, at, action, subject_kind, subject_id, actor_hash, detail_hash, previous_hash, hash
          FROM gone WHERE position > ${at} ORDER BY position`,
      },
      { what: `${low} to ${high} turned round`, statement: reversed(low, high) },
      { what: `the tail cut off from ${at} on`, statement: `DELETE FROM audit_log WHERE tenant_id = $1 AND position >= ${at}` },
      {
        what: `the tail cut off from ${at} on and the head moved back`,
        statement: `WITH cut AS (DELETE FROM audit_log WHERE tenant_id = $1 AND position >= ${at})
          UPDATE audit_head SET position = ${at - 1} WHERE tenant_id = $1`,
      },
      { what: 'the head changed', statement: `UPDATE audit_head SET hash = ${other.hash} WHERE tenant_id = $1` },
    ]);
  }

  test(`${TIMES} times, chosen by chance (seed ${SEED}), it is found`, async () => {
    const missed: string[] = [];
    const kinds = new Set<string>();
    for (let time = 0; time < TIMES; time += 1) {
      const { what, statement } = tampering(new Chance(`${SEED} ${time}`), 5);
      kinds.add(what.replaceAll(/\d+/g, 'n'));
      await connected(database.adminUrl, async (admin) => {
        await admin.query(`CREATE TEMP TABLE kept_log AS SELECT * FROM audit_log WHERE tenant_id = '${tenantId}'`);
        await admin.query(`CREATE TEMP TABLE kept_head AS SELECT * FROM audit_head WHERE tenant_id = '${tenantId}'`);
        await admin.query(`CREATE TEMP TABLE kept_detail AS SELECT * FROM audit_detail WHERE tenant_id = '${tenantId}'`);
        const { rowCount } = await admin.query(statement, [tenantId]);
        const found = await verdict();
        if (found.intact || rowCount === null) missed.push(`${time}: ${what}`);
        for (const table of ['log', 'head', 'detail']) {
          await admin.query(`DELETE FROM audit_${table} WHERE tenant_id = $1`, [tenantId]);
          await admin.query(`INSERT INTO audit_${table} SELECT * FROM kept_${table}`);
        }
      });
      expect(await verdict()).toEqual({ intact: true, length: 5 });
    }
    expect(missed).toEqual([]);
    expect(kinds.size).toBeGreaterThan(15);
  });
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
