import { type BorderSetting, countsAsInternational } from '@utblick/domain';
import { effectiveConfiguration } from '../../../platform/configuration/effective-configuration';
import { type Sql, sql } from '../../../platform/db/sql';
import type { Transaction } from '../../../platform/db/transaction';
import type { SharedWriter } from '../../../platform/sharing/shared-writing';
import { themesByPillarKey } from '../model/pillar-standing';
import { borderSettingOn, countedAs } from './border-setting';

/** The figure that the tenant counts as international. */
const kept = (setting: BorderSetting, all: Sql, strict: Sql): Sql =>
  countsAsInternational(setting, { borderRegional: true }) ? all : strict;

/** Totals per year, theme and country, copied from the totals that the register keeps. */
const totals: SharedWriter = {
  offer: 'activities_totals',
  refresh: async (transaction, today) => {
    const { tenantId } = transaction;
    const setting = await borderSettingOn(transaction, today);
    await totals.clear(transaction);
    await transaction.rows(sql`
      INSERT INTO shared_activity_total (tenant_id, year, activities, twin_towns, memberships, with_contact, with_results)
      SELECT s.tenant_id, s.year, ${kept(setting, sql`s.activities`, sql`s.strict_activities`)}, s.twin_towns, s.memberships, s.with_contact, s.with_results
      FROM activity_year_summary s WHERE s.tenant_id = ${tenantId}`);
    await transaction.rows(sql`
      INSERT INTO shared_activity_theme (tenant_id, year, theme, activities)
      SELECT s.tenant_id, s.year, s.theme, s.activities FROM activity_theme_summary s WHERE s.tenant_id = ${tenantId}`);
    await transaction.rows(sql`
      INSERT INTO shared_activity_country (tenant_id, year, country, activities)
      SELECT s.tenant_id, s.year, s.country, s.activities FROM activity_country_summary s WHERE s.tenant_id = ${tenantId}`);
  },
  clear: async (transaction) => {
    const { tenantId } = transaction;
    await transaction.rows(sql`DELETE FROM shared_activity_total WHERE tenant_id = ${tenantId}`);
    await transaction.rows(sql`DELETE FROM shared_activity_theme WHERE tenant_id = ${tenantId}`);
    await transaction.rows(sql`DELETE FROM shared_activity_country WHERE tenant_id = ${tenantId}`);
  },
};

/** What came out in money per year, with how much of it has been entered at all. */
const money: SharedWriter = {
  offer: 'funding_totals',
  refresh: async (transaction, today) => {
    const setting = await borderSettingOn(transaction, today);
    await money.clear(transaction);
    await transaction.rows(sql`
      INSERT INTO shared_funding_total (tenant_id, year, grant_received, co_financing, grant_expected, grant_entered)
      SELECT s.tenant_id, s.year, ${kept(setting, sql`s.grant_received`, sql`s.strict_grant_received`)},
        ${kept(setting, sql`s.co_financing`, sql`s.strict_co_financing`)}, s.grant_expected, s.grant_entered
      FROM activity_year_summary s WHERE s.tenant_id = ${transaction.tenantId}`);
  },
  clear: async (transaction) => {
    await transaction.rows(sql`DELETE FROM shared_funding_total WHERE tenant_id = ${transaction.tenantId}`);
  },
};

/** Each activity by itself: no money, no people. Ideas stay at home until somebody has decided to carry them out. */
const items: SharedWriter = {
  offer: 'activities_items',
  refresh: async (transaction, today) => {
    await items.clear(transaction);
    await insertItems(transaction, today);
  },
  clear: async (transaction) => {
    await transaction.rows(sql`DELETE FROM shared_activity WHERE tenant_id = ${transaction.tenantId}`);
  },
};

async function insertItems(transaction: Transaction, today: string): Promise<void> {
  const { tenantId } = transaction;
  const setting = await borderSettingOn(transaction, today);
  const themes = themesByPillarKey((await effectiveConfiguration(transaction, today))?.configuration);
  await transaction.rows(sql`
    INSERT INTO shared_activity (tenant_id, activity_id, name, kind, status, unit_name, programme, starts_on, ends_on, themes, partners)
    SELECT a.tenant_id, a.id, a.name, a.kind, a.status, u.name, a.programme, a.starts_on, a.ends_on,
      ARRAY(SELECT DISTINCT t.theme FROM activity_pillar p
        JOIN jsonb_to_recordset(${JSON.stringify(themes)}::jsonb) AS t(pillar_key text, theme text) ON t.pillar_key = p.pillar_key
        WHERE p.tenant_id = ${tenantId} AND p.activity_id = a.id ORDER BY t.theme),
      coalesce((SELECT jsonb_agg(jsonb_build_object('name', p.name, 'city', p.city, 'country', p.country) ORDER BY p.position)
        FROM activity_partner p WHERE p.tenant_id = ${tenantId} AND p.activity_id = a.id), '[]')
    FROM activity a JOIN unit u ON u.tenant_id = ${tenantId} AND u.id = a.unit_id
    WHERE a.tenant_id = ${tenantId} AND a.status IN ('planned', 'running', 'ended') AND ${countedAs(setting)}`);
}

/** Everything of the register that a tenant can share. */
export const registerShares: readonly SharedWriter[] = [totals, money, items];
