import { sql } from '../../../platform/db/sql';
import type { Transaction } from '../../../platform/db/transaction';
import { keepShared } from '../../../platform/sharing/shared-writing';
import { keepSummaries, lockRegister } from '../data/activity-summary';
import { registerShares } from '../data/shared-register';

interface Register {
  readonly pillars: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** Counts every total of the tenant anew, for activities that came or went in another way than through the actions. */
export async function recountRegister(transaction: Transaction, today: string): Promise<void> {
  const { tenantId } = transaction;
  await lockRegister(transaction);
  await transaction.rows(sql`DELETE FROM activity_summary WHERE tenant_id = ${tenantId}`);
  await transaction.rows(sql`DELETE FROM activity_year_summary WHERE tenant_id = ${tenantId}`);
  await transaction.rows(sql`DELETE FROM activity_theme_summary WHERE tenant_id = ${tenantId}`);
  await transaction.rows(sql`DELETE FROM activity_country_summary WHERE tenant_id = ${tenantId}`);
  const register = await transaction.row<Register>(sql`
    SELECT coalesce((SELECT array_agg(DISTINCT p.pillar_key) FROM activity_pillar p WHERE p.tenant_id = ${tenantId}), '{}') AS pillars,
      least(min(date_part('year', coalesce(a.starts_on, a.created_at::date))),
        (SELECT min(f.year) FROM activity_funding f WHERE f.tenant_id = ${tenantId}))::int AS "from",
      greatest(max(date_part('year', coalesce(a.ends_on, ${today}::date + interval '1 year'))),
        (SELECT max(f.year) FROM activity_funding f WHERE f.tenant_id = ${tenantId}))::int AS "to"
    FROM activity a WHERE a.tenant_id = ${tenantId} HAVING count(*) > 0`);
  if (register) await keepSummaries(transaction, today, register.pillars, register);
  else await keepShared(transaction, registerShares, today);
}
