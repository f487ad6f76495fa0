import { isId } from '../../../platform/db/identifier';
import { type Sql, sql } from '../../../platform/db/sql';
import type { MemberContext } from '../../../platform/graphql/context';
import { readsEverything } from '../activities.access';
import { rulesInForce } from './rules-in-force';

/** A partner that somebody is about to turn to. */
export interface SoughtPartner {
  readonly name: string;
  readonly country: string;
}

/** Another unit's contact with a partner of the same name, or of one that is much alike. */
export interface PartnerContact {
  /** The partner as this activity has it. */
  readonly sought: string;
  /** The partner as the other unit has it. */
  readonly partner: string;
  /** The same partner; otherwise one whose name is much alike. */
  readonly same: boolean;
  readonly activityId: string;
  readonly activityName: string;
  readonly status: string;
  readonly unitName: string;
  readonly contactName: string | null;
}

/** How like two names must be, as shares of three letters in common, to be told of. */
const LIKE = 0.55;
const most = 20;

/**
 * Contacts of other units than `unitId` with the partners in `sought`, a relation of name, folded name and country. The
 * same partner first, then those that are much alike; an activity that was called off is no contact.
 */
export const contactsWith = (tenantId: string | null, sought: Sql, unitId: Sql): Sql => sql`
  SELECT w.name AS sought, q.name AS partner, ${isSame} AS same, b.id AS "activityId", b.name AS "activityName", b.status,
    v.name AS "unitName", c.name AS "contactName"
  FROM (${sought}) w
  JOIN activity_partner q ON q.tenant_id = ${tenantId} AND q.folded_name <> '' AND (q.folded_name = w.folded OR similarity(q.folded_name, w.folded) >= ${LIKE})
    AND (q.country IS NULL OR w.country IS NULL OR q.country = w.country)
  JOIN activity b ON b.tenant_id = ${tenantId} AND b.id = q.activity_id AND b.status <> 'cancelled' AND b.unit_id IS DISTINCT FROM ${unitId}
  JOIN unit v ON v.tenant_id = ${tenantId} AND v.id = b.unit_id
  LEFT JOIN person c ON c.tenant_id = ${tenantId} AND c.id = b.contact_person_id
  WHERE w.folded <> ''
  ORDER BY ${isSame} DESC, v.name COLLATE "sv-SE-x-icu", b.name COLLATE "sv-SE-x-icu", b.id, q.id
  LIMIT ${most}`;

/** A country that is not known contradicts none. */
const isSame: Sql = sql`(q.folded_name = w.folded)`;

/**
 * Who else in the municipality has contact with the partners in a form (KBA §2.8). Nobody is told where the municipality
 * has not said that it acts as one, or who may not read every unit's activities.
 */
export async function partnerContacts(
  context: MemberContext,
  partners: readonly SoughtPartner[],
  unitId: string,
): Promise<PartnerContact[]> {
  const { transaction, viewer } = context;
  const { actsAsOne } = await rulesInForce(context);
  if (!actsAsOne || !readsEverything(viewer)) return [];
  const sought = partners
    .slice(0, 100)
    .map(({ name, country }) => ({ name: name.slice(0, 200).replaceAll('\u0000', ''), country: country || null }));
  return transaction.rows<PartnerContact>(
    contactsWith(
      transaction.tenantId,
      sql`SELECT g.name, fold_name(g.name) AS folded, g.country FROM jsonb_to_recordset(${JSON.stringify(sought)}::jsonb) AS g(name text, country text)`,
      sql`${isId(unitId) ? unitId : null}::uuid`,
    ),
  );
}
