import { sql } from '../../../platform/db/sql';
import type { Transaction } from '../../../platform/db/transaction';
import type { SharingPreview } from '../api/sharing-preview.type';

/** What lies in the tenant's shared tables; strategies as they are stored. */
export interface SharedRows extends Omit<SharingPreview, 'strategies'> {
  readonly strategies: readonly {
    readonly version: number;
    readonly effectiveFrom: string;
    readonly content: Readonly<Record<string, unknown>>;
  }[];
}

/** Everything that lies in the tenant's shared tables. */
export async function sharedRows({ tenantId, row }: Transaction): Promise<SharedRows> {
  const found = await row<SharedRows>(sql`
  SELECT
    coalesce((SELECT json_agg(r) FROM (
      SELECT s.year, s.activities, s.twin_towns AS "twinTowns", s.memberships, s.with_contact AS "withContact", s.with_results AS "withResults"
      FROM shared_activity_total s WHERE s.tenant_id = ${tenantId} ORDER BY s.year DESC) r), '[]') AS years,
    coalesce((SELECT json_agg(r) FROM (
      SELECT s.year, s.theme AS key, s.activities FROM shared_activity_theme s
      WHERE s.tenant_id = ${tenantId} ORDER BY s.year DESC, s.activities DESC, s.theme) r), '[]') AS themes,
    coalesce((SELECT json_agg(r) FROM (
      SELECT s.year, s.country AS key, s.activities FROM shared_activity_country s
      WHERE s.tenant_id = ${tenantId} ORDER BY s.year DESC, s.activities DESC, s.country) r), '[]') AS countries,
    coalesce((SELECT json_agg(r) FROM (
      SELECT s.year, s.grant_received AS "grantReceived", s.co_financing AS "coFinancing", s.grant_expected AS "grantExpected",
        s.grant_entered AS "grantEntered"
      FROM shared_funding_total s WHERE s.tenant_id = ${tenantId} ORDER BY s.year DESC) r), '[]') AS money,
    coalesce((SELECT json_agg(r) FROM (
      SELECT s.activity_id AS id, s.name, s.kind, s.status, s.unit_name AS "unitName", s.programme, s.starts_on AS "startsOn",
        s.ends_on AS "endsOn", s.themes,
        ARRAY(SELECT concat_ws(', ', p->>'name', nullif(p->>'city', ''), p->>'country') FROM jsonb_array_elements(s.partners) p) AS partners
      FROM shared_activity s WHERE s.tenant_id = ${tenantId} ORDER BY s.name COLLATE "sv-SE-x-icu", s.activity_id) r), '[]') AS activities,
    coalesce((SELECT json_agg(r) FROM (
      SELECT s.version, s.effective_from AS "effectiveFrom", s.content
      FROM shared_strategy s WHERE s.tenant_id = ${tenantId} ORDER BY s.version) r), '[]') AS strategies`);
  if (!found) throw new Error('A statement without a FROM gives one row.');
  return found;
}
