import { recordAudit } from '../../audit/record';
import type { Clock } from '../../clock/clock';
import { effectiveConfiguration } from '../../configuration/effective-configuration';
import { newId } from '../../db/identifier';
import { sql } from '../../db/sql';
import type { Transaction } from '../../db/transaction';
import { type GroupRole, type HeldPlace, type Place, roleChanges } from './group-roles';
import type { Entering } from './person-at-the-door';

/**
 * Gives and ends roles as the person's groups say today. A political role comes by a decision and never by a group; one that
 * the configuration no longer has is passed over.
 */
export async function followGroups(transaction: Transaction, entering: Entering, groups: readonly string[], clock: Clock): Promise<void> {
  const { tenantId } = transaction;
  const today = clock.today();
  const roles = (await effectiveConfiguration(transaction, today))?.configuration.roles ?? [];
  const givable = new Set(roles.filter(({ level }) => level !== 'political').map(({ key }) => key));
  const mapped = (
    await transaction.rows<GroupRole>(sql`
      SELECT group_name AS "group", role_key AS "roleKey", unit_id AS "unitId" FROM directory_role
      WHERE tenant_id = ${tenantId} ORDER BY position`)
  ).filter(({ roleKey }) => givable.has(roleKey));
  const held = await transaction.rows<HeldPlace>(sql`
    SELECT id, role_key AS "roleKey", unit_id AS "unitId", origin FROM role_assignment
    WHERE tenant_id = ${tenantId} AND person_id = ${entering.personId}
      AND valid_from <= ${today}::date AND (valid_to IS NULL OR valid_to >= ${today}::date)`);
  const { begin, end } = roleChanges(held, groups, mapped);
  const changed: Change[] = [];
  for (const place of end) {
    // From today on, so that somebody who was taken out of a group has nothing of it from this sign-in.
    await transaction.rows(sql`
      UPDATE role_assignment SET valid_to = ${today}::date - 1 WHERE tenant_id = ${tenantId} AND id = ${place.id}`);
    changed.push({ action: 'role.ended_by_directory', id: place.id, place });
  }
  for (const place of begin) {
    const id = newId();
    await transaction.rows(sql`
      INSERT INTO role_assignment (tenant_id, id, person_id, role_key, unit_id, valid_from, origin)
      VALUES (${tenantId}, ${id}, ${entering.personId}, ${place.roleKey}, ${place.unitId}, ${today}, 'directory')`);
    changed.push({ action: 'role.given_by_directory', id, place });
  }
  for (const change of changed) await record(transaction, entering, change, clock.now());
}

interface Change {
  readonly action: string;
  readonly id: string;
  readonly place: Place;
}

const record = (transaction: Transaction, entering: Entering, { action, id, place }: Change, at: Date): Promise<void> =>
  recordAudit(transaction, entering, at, {
    action,
    subjectKind: 'role_assignment',
    subjectId: id,
    detail: { personId: entering.personId, role: place.roleKey, unitId: place.unitId },
  });
