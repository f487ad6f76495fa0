import { newId } from '../../../platform/db/identifier';
import { sql } from '../../../platform/db/sql';
import type { Transaction } from '../../../platform/db/transaction';
import type { ActivityContent } from '../model/activity-content';

/** Stores an activity's pillars, partners and funding in place of those it had. Figures that did not change keep their date. */
export async function storeParts(transaction: Transaction, activityId: string, content: ActivityContent, today: string): Promise<void> {
  await storePillars(transaction, activityId, content);
  await storePartners(transaction, activityId, content);
  await storeFunding(transaction, activityId, content, today);
}

/** Stores an activity's pillars in place of those it had. */
export async function storePillars(
  transaction: Transaction,
  activityId: string,
  { pillars }: Pick<ActivityContent, 'pillars'>,
): Promise<void> {
  const { tenantId } = transaction;
  const rows = pillars.map((pillar, position) => ({ ...pillar, position }));
  await transaction.rows(sql`DELETE FROM activity_pillar WHERE tenant_id = ${tenantId} AND activity_id = ${activityId}`);
  await transaction.rows(sql`
    INSERT INTO activity_pillar (tenant_id, activity_id, pillar_key, commitment_key, position)
    SELECT ${tenantId}::uuid, ${activityId}::uuid, "pillarKey", "commitmentKey", position
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS given ("pillarKey" text, "commitmentKey" text, position int)`);
}

async function storePartners(transaction: Transaction, activityId: string, { partners }: ActivityContent): Promise<void> {
  const { tenantId } = transaction;
  const rows = partners.map((partner, position) => ({ ...partner, position, id: newId() }));
  await transaction.rows(sql`DELETE FROM activity_partner WHERE tenant_id = ${tenantId} AND activity_id = ${activityId}`);
  await transaction.rows(sql`
    INSERT INTO activity_partner (tenant_id, id, activity_id, name, kind, city, country, position)
    SELECT ${tenantId}::uuid, id, ${activityId}::uuid, name, kind, city, country, position
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS given (id uuid, name text, kind text, city text, country text, position int)`);
}

async function storeFunding(transaction: Transaction, activityId: string, { funding }: ActivityContent, today: string): Promise<void> {
  const { tenantId } = transaction;
  await transaction.rows(sql`
    DELETE FROM activity_funding
    WHERE tenant_id = ${tenantId} AND activity_id = ${activityId} AND year <> ALL(${funding.map(({ year }) => year)}::int[])`);
  await transaction.rows(sql`
    INSERT INTO activity_funding AS kept (tenant_id, activity_id, year, nature, budget, grant_received, co_financing_cash, co_financing_in_kind, as_of)
    SELECT ${tenantId}::uuid, ${activityId}::uuid, year, nature, budget, "grantReceived", "coFinancingCash", "coFinancingInKind", ${today}::date
    FROM jsonb_to_recordset(${JSON.stringify(funding)}::jsonb) AS given
      (year int, nature text, budget bigint, "grantReceived" bigint, "coFinancingCash" bigint, "coFinancingInKind" bigint)
    ON CONFLICT (tenant_id, activity_id, year) DO UPDATE SET nature = excluded.nature, budget = excluded.budget,
      grant_received = excluded.grant_received, co_financing_cash = excluded.co_financing_cash,
      co_financing_in_kind = excluded.co_financing_in_kind, as_of = excluded.as_of
    WHERE (kept.nature, kept.budget, kept.grant_received, kept.co_financing_cash, kept.co_financing_in_kind)
      IS DISTINCT FROM (excluded.nature, excluded.budget, excluded.grant_received, excluded.co_financing_cash, excluded.co_financing_in_kind)`);
}
