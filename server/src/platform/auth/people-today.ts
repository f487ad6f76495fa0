import type { Actor } from '@utblick/domain';
import { configurationVersion, effectiveVersionId } from '../configuration/effective-configuration';
import { type Sql, sql } from '../db/sql';
import type { Transaction } from '../db/transaction';
import { actorOf } from './actor-of';
import { type Assignment, assignmentColumns, type Rights, rightsIn } from './viewer';

/** Somebody who holds a role today. */
export interface PersonToday extends Rights {
  readonly personId: string;
  /** The person as a chain sees them. */
  readonly actor: Actor;
}

/** One role that somebody holds today, with the version of the configuration that tells what it permits. */
export interface HeldToday extends Assignment {
  readonly person_id: string;
  readonly version_id: string | null;
}

/** The roles that everybody who is active holds on a day, person by person: for {@link peopleHolding}. */
export const heldToday = (tenantId: string | null, today: string): Sql => sql`
  SELECT ${effectiveVersionId(tenantId, today)} AS version_id, a.person_id, ${assignmentColumns}
  FROM role_assignment a
  JOIN person p ON p.tenant_id = ${tenantId} AND p.id = a.person_id AND p.active
  LEFT JOIN unit u ON u.tenant_id = ${tenantId} AND u.id = a.unit_id
  WHERE a.tenant_id = ${tenantId} AND a.valid_from <= ${today}::date AND (a.valid_to IS NULL OR a.valid_to >= ${today}::date)
  ORDER BY a.person_id`;

/** Everybody who is active and holds a role today, with what it permits: for telling those whom something waits for. */
export async function peopleToday(transaction: Transaction, today: string): Promise<readonly PersonToday[]> {
  return peopleHolding(transaction, await transaction.rows<HeldToday>(heldToday(transaction.tenantId, today)));
}

/** The same by rows that have been read already. */
export async function peopleHolding(transaction: Transaction, rows: readonly HeldToday[]): Promise<readonly PersonToday[]> {
  const versionId = rows[0]?.version_id ?? null;
  if (versionId === null) return [];
  const version = await configurationVersion(transaction, versionId);
  const ids = [...new Set(rows.map(({ person_id }) => person_id))];
  return ids.map((personId) => {
    const held = rows.filter(({ person_id }) => person_id === personId);
    const rights = rightsIn(held, version.configuration.roles);
    return { personId, ...rights, actor: actorOf(rights) };
  });
}
