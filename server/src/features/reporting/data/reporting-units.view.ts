import type { Configuration } from '@utblick/configuration';
import { sql } from '../../../platform/db/sql';
import type { Transaction } from '../../../platform/db/transaction';

/** A unit that is valid on a day, with the roles held in it and who would answer for its report. */
export interface UnitToAsk {
  readonly id: string;
  readonly key: string;
  readonly kind: string;
  readonly name: string;
  readonly roles: readonly string[];
  /** A holder of a role that writes reports for the unit, contact persons first; null where nobody does. */
  readonly responsibleId: string | null;
}

/** Keys of the roles whose holders write reports, contact persons first. */
export function reportingRoles({ roles }: Pick<Configuration, 'roles'>): string[] {
  const writing = roles.filter(({ permissions }) => permissions.some(({ allow }) => allow === 'report.write'));
  const isContact = ({ archetype }: (typeof writing)[number]): number => (archetype === 'A10_KONTAKT' ? 0 : 1);
  return [...writing].sort((one, other) => isContact(one) - isContact(other)).map(({ key }) => key);
}

/** Every unit that is valid on the day, sorted as Swedish sorts. Reads unit, role_assignment and person. */
export function unitsToAsk(transaction: Transaction, today: string, writingRoles: readonly string[]): Promise<UnitToAsk[]> {
  const { tenantId } = transaction;
  return transaction.rows<UnitToAsk>(sql`
    SELECT u.id, u.key, u.kind, u.name,
      coalesce((
        SELECT array_agg(DISTINCT a.role_key) FROM role_assignment a
        WHERE a.tenant_id = ${tenantId} AND a.unit_id = u.id AND a.valid_from <= ${today}::date
          AND (a.valid_to IS NULL OR a.valid_to >= ${today}::date)), '{}') AS roles,
      (SELECT a.person_id FROM role_assignment a
        JOIN person p ON p.tenant_id = ${tenantId} AND p.id = a.person_id AND p.active
        WHERE a.tenant_id = ${tenantId} AND a.unit_id = u.id AND a.role_key = ANY(${[...writingRoles]}::text[])
          AND a.valid_from <= ${today}::date AND (a.valid_to IS NULL OR a.valid_to >= ${today}::date)
        ORDER BY array_position(${[...writingRoles]}::text[], a.role_key), a.valid_from, p.name LIMIT 1) AS "responsibleId"
    FROM unit u
    WHERE u.tenant_id = ${tenantId} AND (u.valid_from IS NULL OR u.valid_from <= ${today}::date)
      AND (u.valid_to IS NULL OR u.valid_to >= ${today}::date)
    ORDER BY u.name COLLATE "sv-SE-x-icu"`);
}
