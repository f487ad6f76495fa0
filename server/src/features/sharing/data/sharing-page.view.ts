import { sql } from '../../../platform/db/sql';
import type { MemberContext } from '../../../platform/graphql/context';
import type { SharingPage } from '../api/sharing-page.type';
import { mayShare } from '../sharing.access';

type PageRow = Omit<SharingPage, 'mayShare'>;

/** The tenant's sharing decisions, whom it can share with, and its regional bodies with what each sees. One statement. */
export async function sharingPage({ transaction, clock, viewer }: MemberContext): Promise<SharingPage> {
  const { tenantId } = transaction;
  const today = clock.today();
  const row = await transaction.onlyRow<PageRow>(sql`
  WITH decision AS (
    SELECT g.*, CASE WHEN g.withdrawn_at IS NOT NULL THEN 'withdrawn' WHEN g.valid_to < ${today}::date THEN 'over'
      WHEN g.valid_from > ${today}::date THEN 'coming' ELSE 'in_force' END AS state
    FROM share_grant g WHERE g.tenant_id = ${tenantId}
  ), body AS (
    SELECT b.id, b.name, min(m.valid_from) AS member_from
    FROM tenant own JOIN region_member m ON m.code = own.code JOIN tenant b ON b.id = m.tenant_id AND b.kind = 'region'
    WHERE own.id = ${tenantId} AND own.kind = 'municipality'
      AND (m.valid_from IS NULL OR m.valid_from <= ${today}::date) AND (m.valid_to IS NULL OR m.valid_to >= ${today}::date)
    GROUP BY b.id, b.name
  )
  SELECT
    coalesce((SELECT json_agg(r) FROM (
      SELECT d.id, d.kind, d.grain, t.name AS "audienceName", d.valid_from AS "validFrom", d.valid_to AS "validTo",
        d.decided_by AS "decidedBy", d.decided_on AS "decidedOn", d.reference, d.withdrawn_at AS "withdrawnAt", d.state, d.example
      FROM decision d LEFT JOIN tenant t ON t.id = d.audience_tenant_id
      ORDER BY array_position(ARRAY['in_force', 'coming', 'over', 'withdrawn'], d.state), d.audience_tenant_id IS NOT NULL,
        t.name COLLATE "sv-SE-x-icu", array_position(ARRAY['strategy', 'activities', 'funding'], d.kind), d.grain DESC,
        d.recorded_at DESC, d.id) r), '[]') AS decisions,
    coalesce((SELECT json_agg(r) FROM (
      SELECT t.id, t.name, t.kind, b.id IS NOT NULL AS ours FROM tenant t LEFT JOIN body b ON b.id = t.id
      WHERE t.id <> ${tenantId}
      ORDER BY b.id IS NULL, t.kind <> 'region', t.name COLLATE "sv-SE-x-icu") r), '[]') AS audiences,
    coalesce((SELECT json_agg(r) FROM (
      SELECT b.id, b.name, b.member_from AS "memberFrom",
        ARRAY(SELECT DISTINCT d.kind || '_' || d.grain FROM decision d
          WHERE d.state = 'in_force' AND (d.audience = 'tenants' OR d.audience_tenant_id = b.id) ORDER BY 1) AS offers
      FROM body b ORDER BY b.name COLLATE "sv-SE-x-icu") r), '[]') AS bodies`);
  const { decisions = [], audiences = [], bodies = [] } = row ?? {};
  return { mayShare: mayShare(viewer), decisions, audiences, bodies };
}
