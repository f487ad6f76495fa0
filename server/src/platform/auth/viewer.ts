import type { Role } from '@utblick/configuration';
import { grantsOf, type HeldGrant, type Permission, type StandInPlace } from '@utblick/domain';
import { configurationVersion, effectiveVersionId } from '../configuration/effective-configuration';
import { type Sql, sql } from '../db/sql';
import type { Transaction } from '../db/transaction';
import { Refused } from '../errors/refused';
import type { SignedInAccount } from './session';

/** One role that a person holds today, and where; `unit` is the unit's id, and `substitutesId` the assignment that is stood in for. */
export interface HeldRole extends StandInPlace {
  readonly roleName: string;
  readonly actsFor: readonly string[];
  readonly unitKey: string | null;
  readonly unitName: string | null;
  readonly unitKind: string | null;
}

/** A person at work in one tenant: what they hold today and what that permits. */
export interface Viewer extends SignedInAccount {
  readonly tenantId: string;
  readonly personId: string;
  /** The configuration version in force today; null while the tenant has none. */
  readonly versionId: string | null;
  readonly holds: readonly HeldRole[];
  readonly grants: readonly HeldGrant<HeldRole>[];
}

/** What a person holds on a day and what that permits. */
export type Rights = Pick<Viewer, 'holds' | 'grants'>;

/** One assignment of a person, with its unit. */
export interface Assignment {
  role_key: string | null;
  substitutes_id: string | null;
  unit_id: string | null;
  unit_key: string | null;
  unit_name: string | null;
  unit_kind: string | null;
}

interface AssignmentRow extends Assignment {
  version_id: string | null;
}

/** What {@link rightsIn} reads of an assignment `a` and its unit `u`. */
export const assignmentColumns = sql`a.role_key, a.substitutes_id, u.id AS unit_id, u.key AS unit_key, u.name AS unit_name, u.kind AS unit_kind`;

/** Reads what a person holds in a tenant today; the roles themselves come from the kept configuration. */
export const holdingsOf = (tenantId: string, personId: string, today: string): Sql => sql`
  SELECT ${effectiveVersionId(tenantId, today)} AS version_id, ${assignmentColumns}
  FROM (SELECT 1) one
  LEFT JOIN role_assignment a ON a.tenant_id = ${tenantId} AND a.person_id = ${personId}
    AND a.valid_from <= ${today}::date AND (a.valid_to IS NULL OR a.valid_to >= ${today}::date)
  LEFT JOIN unit u ON u.tenant_id = ${tenantId} AND u.id = a.unit_id`;

/** The viewer that an account is in its tenant, by the rows of {@link holdingsOf}, and of that no more than its token was made for. */
export async function viewerOf(transaction: Transaction, account: SignedInAccount, holdings: readonly unknown[]): Promise<Viewer> {
  const { tenantId, personId } = account;
  if (tenantId === null || personId === null) throw new Refused('FORBIDDEN', 'no tenant chosen');
  const rows = holdings as readonly AssignmentRow[];
  const versionId = rows[0]?.version_id ?? null;
  const roles = versionId ? (await configurationVersion(transaction, versionId)).configuration.roles : [];
  const inScope = (permission: Permission): boolean => account.apiToken?.permissions.includes(permission) ?? true;
  const { holds, grants } = rightsIn(rows, roles, inScope);
  return { ...account, tenantId, personId, versionId, holds, grants };
}

/** The rights that assignments give by the roles of a configuration, and of those only what is in scope. */
export function rightsIn(assignments: readonly Assignment[], roles: readonly Role[], inScope = (_: Permission): boolean => true): Rights {
  const roleByKey = new Map(roles.map((role) => [role.key, role]));
  const holds = assignments.flatMap((row): HeldRole[] => {
    const role = roleByKey.get(row.role_key ?? '');
    return role ? [{ ...placeIn(row), roleKey: role.key, roleName: role.name, actsFor: role.actsFor }] : [];
  });
  return { holds, grants: grantsOf(holds, roles).filter(({ permission }) => inScope(permission)) };
}

const placeIn = ({ substitutes_id, unit_id, unit_key, unit_name, unit_kind }: Assignment) => ({
  substitutesId: substitutes_id,
  unit: unit_id,
  unitKey: unit_key,
  unitName: unit_name,
  unitKind: unit_kind,
});

/** Whether the viewer has a permission anywhere at all; actions go on to ask about the unit. */
export const hasPermission = (viewer: Viewer, permission: Permission): boolean =>
  viewer.grants.some((grant) => grant.permission === permission);
