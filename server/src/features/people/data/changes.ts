import { endMembership, restoreMembership } from '../../../platform/auth/membership';
import { type Sql, sql } from '../../../platform/db/sql';
import type { Transaction } from '../../../platform/db/transaction';
import type { Change } from '../model/changes';
import type { RosterAssignment } from '../model/roster';

/** PostgreSQL's code where something still refers to a row. */
const FOREIGN_KEY_VIOLATION = '23503';

/** Makes changes in the order they are given. */
export async function make(transaction: Transaction, changes: readonly Change[]): Promise<void> {
  for (const change of changes) await forward(transaction, change);
}

/**
 * Takes changes back, the last first. A value that somebody has changed again since is left as it is.
 * @returns how many were left
 */
export async function takeBack(transaction: Transaction, changes: readonly Change[], now: Date): Promise<number> {
  let left = 0;
  for (const change of [...changes].reverse()) if (!(await backward(transaction, change, now))) left += 1;
  return left;
}

async function forward(transaction: Transaction, change: Change): Promise<void> {
  const { tenantId, rows } = transaction;
  switch (change.what) {
    case 'person_made':
      await rows(sql`INSERT INTO person (tenant_id, id, name, email) VALUES (${tenantId}, ${change.id}, ${change.name}, ${change.email})`);
      return;
    case 'person_active':
      await setActive(transaction, change, change.after);
      return;
    case 'assignment_made':
      await rows(insertion(tenantId, change.row));
      return;
    case 'assignment_removed':
      await rows(removal(tenantId, change.row.id));
      return;
    default:
      await rows(update(tenantId, change, change.before, change.after));
  }
}

async function backward(transaction: Transaction, change: Change, now: Date): Promise<boolean> {
  const { tenantId, rows } = transaction;
  switch (change.what) {
    case 'person_made':
      return (await isErased(transaction, change.id)) || setActive(transaction, { id: change.id, at: now.toISOString() }, false);
    case 'person_active':
      return setActive(transaction, change, !change.after);
    case 'assignment_made':
      return (await rows(removal(tenantId, change.row.id))).length > 0;
    case 'assignment_removed':
      return (await rows(insertion(tenantId, change.row))).length > 0;
    default:
      return (await rows(update(tenantId, change, change.after, change.before))).length > 0;
  }
}

/** Takes a person out again whom nothing refers to yet; one who has been invited or named since is only put away. */
async function isErased({ tenantId, rows, savepoint }: Transaction, id: string): Promise<boolean> {
  try {
    return (
      (
        await savepoint(() =>
          rows(sql`DELETE FROM person WHERE tenant_id = ${tenantId} AND id = ${id} AND account_id IS NULL RETURNING id`),
        )
      ).length > 0
    );
  } catch (error) {
    if ((error as { code?: string }).code === FOREIGN_KEY_VIOLATION) return false;
    throw error;
  }
}

/** In or out: membership, sessions and tokens follow at once. */
async function setActive(
  transaction: Transaction,
  { id, at }: { readonly id: string; readonly at: string },
  active: boolean,
): Promise<boolean> {
  const changed = await transaction.rows(sql`
    UPDATE person SET active = ${active} WHERE tenant_id = ${transaction.tenantId} AND id = ${id} AND active <> ${active} RETURNING id`);
  if (changed.length === 0) return false;
  if (active) await restoreMembership(transaction, id, at);
  else await endMembership(transaction, id, at);
  return true;
}

const insertion = (tenantId: string | null, row: RosterAssignment): Sql => sql`
  INSERT INTO role_assignment (tenant_id, id, person_id, role_key, unit_id, valid_from, valid_to, substitutes_id, reference)
  VALUES (${tenantId}, ${row.id}, ${row.personId}, ${row.roleKey}, ${row.unitId}, ${row.validFrom}, ${row.validTo}, ${row.substitutesId},
    ${row.reference})
  ON CONFLICT DO NOTHING RETURNING id`;

const removal = (tenantId: string | null, id: string): Sql => sql`
  DELETE FROM role_assignment a WHERE a.tenant_id = ${tenantId} AND a.id = ${id}
    AND NOT EXISTS (SELECT FROM role_assignment s WHERE s.tenant_id = ${tenantId} AND s.substitutes_id = a.id)
  RETURNING a.id`;

type Update = Extract<Change, { readonly before: string | null }>;

/** Sets a value where it is still what it was thought to be. */
function update(tenantId: string | null, { what, id }: Update, from: string | null, to: string | null): Sql {
  switch (what) {
    case 'assignment_end':
      return sql`UPDATE role_assignment SET valid_to = ${to}::date
        WHERE tenant_id = ${tenantId} AND id = ${id} AND valid_to IS NOT DISTINCT FROM ${from}::date RETURNING id`;
    case 'activity_contact':
      // A form that is open meanwhile must not quietly write the old contact back.
      return sql`UPDATE activity SET contact_person_id = ${to}::uuid, revision = revision + 1
        WHERE tenant_id = ${tenantId} AND id = ${id} AND contact_person_id IS NOT DISTINCT FROM ${from}::uuid RETURNING id`;
    case 'report_responsible':
      return sql`UPDATE report SET responsible_person_id = ${to}::uuid
        WHERE tenant_id = ${tenantId} AND id = ${id} AND responsible_person_id IS NOT DISTINCT FROM ${from}::uuid RETURNING id`;
  }
}
