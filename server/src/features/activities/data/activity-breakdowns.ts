import { effectiveConfiguration } from '../../../platform/configuration/effective-configuration';
import { type Sql, sql } from '../../../platform/db/sql';
import type { Transaction } from '../../../platform/db/transaction';
import { themesByPillarKey } from '../model/pillar-standing';
import type { YearSpan } from '../model/touched-years';
import { borderSettingOn, countedAs } from './border-setting';
import { ranInYear } from './running-in-year';

/** Recounts, for some years, how many international activities touched each shared theme and each partner country. */
export async function keepBreakdowns(transaction: Transaction, today: string, years: YearSpan): Promise<void> {
  const { tenantId } = transaction;
  const version = await effectiveConfiguration(transaction, today);
  await transaction.rows(
    sql`DELETE FROM activity_theme_summary WHERE tenant_id = ${tenantId} AND year BETWEEN ${years.from} AND ${years.to}`,
  );
  await transaction.rows(
    sql`DELETE FROM activity_country_summary WHERE tenant_id = ${tenantId} AND year BETWEEN ${years.from} AND ${years.to}`,
  );
  const counted = countedAs(await borderSettingOn(transaction, today));
  await transaction.rows(countThemes(tenantId, years, themesByPillarKey(version?.configuration), counted));
  await transaction.rows(countCountries(tenantId, years, counted));
}

const countThemes = (
  tenantId: string | null,
  { from, to }: YearSpan,
  themes: readonly { pillar_key: string; theme: string }[],
  counted: Sql,
): Sql => sql`
  INSERT INTO activity_theme_summary (tenant_id, year, theme, activities)
  SELECT ${tenantId}::uuid, y.year, t.theme, count(DISTINCT a.id)
  FROM generate_series(${from}::int, ${to}::int) y(year)
  JOIN activity a ON a.tenant_id = ${tenantId} AND ${ranInYear(sql`y.year`)} AND ${counted}
  JOIN activity_pillar p ON p.tenant_id = ${tenantId} AND p.activity_id = a.id
  JOIN jsonb_to_recordset(${JSON.stringify(themes)}::jsonb) AS t(pillar_key text, theme text) ON t.pillar_key = p.pillar_key
  GROUP BY y.year, t.theme`;

const countCountries = (tenantId: string | null, { from, to }: YearSpan, counted: Sql): Sql => sql`
  INSERT INTO activity_country_summary (tenant_id, year, country, activities)
  SELECT ${tenantId}::uuid, y.year, p.country, count(DISTINCT a.id)
  FROM generate_series(${from}::int, ${to}::int) y(year)
  JOIN activity a ON a.tenant_id = ${tenantId} AND ${ranInYear(sql`y.year`)} AND ${counted}
  JOIN activity_partner p ON p.tenant_id = ${tenantId} AND p.activity_id = a.id AND p.country IS NOT NULL
  GROUP BY y.year, p.country`;
