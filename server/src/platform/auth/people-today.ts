import type { Actor } from '@utblick/domain';
import { effectiveConfiguration } from '../configuration/effective-configuration';
import { sql } from '../db/sql';
import type { Transaction } from '../db/transaction';
import { actorOf } from './actor-of';
import { type Assignment, type Rights, rightsIn } from './viewer';

/** Somebody who holds a role today. */
export interface PersonToday extends Rights {
  readonly personId: string;
  /** The person as a chain sees them. */
  readonly actor: Actor;
}

/** Everybody who is active and holds a role today, with what it permits: for telling those whom something waits for. */
export async function peopleToday(transaction: Transaction, today: string): Promise<readonly PersonToday[]> {
  const { tenantId } = transaction;
  const version = await effectiveConfiguration(transaction, today);
  if (!version) return [];
  const rows = await transaction.rows<Assignment & { person_id: string }>(sql`
    SELECT a.person_id, a.role_key, u.id AS unit_id, u.key AS unit_key, u.name AS unit_name, u.kind AS unit_kind
    FROM role_assignment a
    JOIN person p ON p.tenant_id = ${tenantId} AND p.id = a.person_id AND p.active
    LEFT JOIN unit u ON u.tenant_id = ${tenantId} AND u.id = a.unit_id
    WHERE a.tenant_id = ${tenantId} AND a.valid_from <= ${today}::date AND (a.valid_to IS NULL OR a.valid_to >= ${today}::date)
    ORDER BY a.person_id`);
  const ids = [...new Set(rows.map(({ person_id }) => person_id))];
  return ids.map((personId) => {
    const held = rows.filter(({ person_id }) => person_id === personId);
    const rights = rightsIn(held, version.configuration.roles);
    return { personId, ...rights, actor: actorOf(rights) };
  });
}
