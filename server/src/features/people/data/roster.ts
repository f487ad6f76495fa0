import type { Role } from '@utblick/configuration';
import { configurationVersion } from '../../../platform/configuration/effective-configuration';
import { type Sql, sql } from '../../../platform/db/sql';
import type { Transaction } from '../../../platform/db/transaction';
import type { MemberContext } from '../../../platform/graphql/context';
import type { Roster } from '../model/roster';

type Living = Omit<Roster, 'roles' | 'today'>;

/** Everybody, every unit and every assignment as columns of one row. Reads person, unit and role_assignment. */
export const rosterColumns = (tenantId: string | null): Sql => sql`
  coalesce((SELECT json_agg(p ORDER BY p.name COLLATE "sv-SE-x-icu", p.id) FROM (
    SELECT id, name, email, active, account_id IS NOT NULL AS "hasAccount" FROM person WHERE tenant_id = ${tenantId}) p), '[]') AS people,
  coalesce((SELECT json_agg(u ORDER BY u.name COLLATE "sv-SE-x-icu", u.id) FROM (
    SELECT id, key, name, kind, path, valid_from AS "validFrom", valid_to AS "validTo" FROM unit WHERE tenant_id = ${tenantId}) u), '[]') AS units,
  coalesce((SELECT json_agg(a ORDER BY a."validFrom", a.id) FROM (
    SELECT id, person_id AS "personId", role_key AS "roleKey", unit_id AS "unitId", valid_from AS "validFrom", valid_to AS "validTo",
      substitutes_id AS "substitutesId", reference
    FROM role_assignment WHERE tenant_id = ${tenantId}) a), '[]') AS assignments`;

/** The roles of the configuration in force; none while the tenant has none. The version is kept in memory. */
export const rolesNow = async ({ transaction, viewer }: MemberContext): Promise<readonly Role[]> =>
  viewer.versionId ? (await configurationVersion(transaction, viewer.versionId)).configuration.roles : [];

/** The roster as it is now. */
export async function loadRoster(context: MemberContext): Promise<Roster> {
  const { transaction, clock } = context;
  const living = await transaction.row<Living>(sql`SELECT ${rosterColumns(transaction.tenantId)}`);
  if (!living) throw new Error('A statement of totals gave no row.');
  return { ...living, roles: await rolesNow(context), today: clock.today() };
}

/** One after the other: until this transaction ends nobody else in the tenant hands out roles or changes who is there. */
export async function lockPeople({ tenantId, rows }: Transaction): Promise<void> {
  await rows(sql`SELECT pg_advisory_xact_lock(hashtext(${`utblick people ${tenantId}`}))`);
}
