import { tenantId } from './ids';
import { THEMES } from './size';
import { YEARS } from './tenant-rows';

const EACH_YEAR = `FROM generate_series(1, pg_temp.tenants()) t, ${YEARS}`;
const figure = (modulo: number, salt: number): string => `((t * 7919 + y * 31 + ${salt}) % ${modulo})`;

/** Kept totals: those of pillars as the server counts them, those of years, themes and countries made up. */
export const TOTAL_ROWS: readonly string[] = [
  `INSERT INTO activity_summary (tenant_id, pillar_key, commitment_key, activities, running, grant_received, co_financing)
    SELECT a.tenant_id, p.pillar_key, '', count(*), count(*) FILTER (WHERE a.status = 'running'), coalesce(sum(m.grant_received), 0),
      coalesce(sum(m.co_financing), 0)
    FROM activity a JOIN activity_pillar p ON p.tenant_id = a.tenant_id AND p.activity_id = a.id
    LEFT JOIN (SELECT f.tenant_id, f.activity_id, sum(f.grant_received) AS grant_received,
        sum(coalesce(f.co_financing_cash, 0) + coalesce(f.co_financing_in_kind, 0)) AS co_financing
      FROM activity_funding f GROUP BY f.tenant_id, f.activity_id) m ON m.tenant_id = a.tenant_id AND m.activity_id = a.id
    WHERE a.status <> 'cancelled' GROUP BY a.tenant_id, p.pillar_key`,
  `UPDATE activity_summary SET strict_activities = activities, strict_running = running, strict_grant_received = grant_received,
    strict_co_financing = co_financing`,
  `INSERT INTO activity_year_summary (tenant_id, year, activities, checked, grant_received, co_financing, twin_towns, memberships, with_contact,
      with_results, grant_expected, grant_entered)
    SELECT ${tenantId('t')}, y, 20 + ${figure(400, 1)}, ${figure(300, 2)}, ${figure(9000, 3)} * 1000, ${figure(3000, 4)} * 1000, ${figure(9, 5)},
      ${figure(12, 6)}, ${figure(200, 7)}, ${figure(200, 8)}, ${figure(80, 9)}, ${figure(60, 10)} ${EACH_YEAR}`,
  `INSERT INTO activity_theme_summary (tenant_id, year, theme, activities)
    SELECT ${tenantId('t')}, y, 'T' || h, 1 + ${figure(80, 11)} + h ${EACH_YEAR}, generate_series(1, ${THEMES}) h`,
  `INSERT INTO activity_country_summary (tenant_id, year, country, activities)
    SELECT ${tenantId('t')}, y, c, 1 + ${figure(40, 12)} ${EACH_YEAR}, unnest(ARRAY['FI', 'PL', 'DK', 'EE']) c`,
  `UPDATE activity_year_summary SET strict_activities = activities, strict_checked = checked, strict_grant_received = grant_received,
    strict_co_financing = co_financing`,
  `INSERT INTO shared_activity_total (tenant_id, year, activities, twin_towns, memberships, with_contact, with_results)
    SELECT tenant_id, year, activities, twin_towns, memberships, with_contact, with_results FROM activity_year_summary`,
  `INSERT INTO shared_activity_theme (tenant_id, year, theme, activities)
    SELECT tenant_id, year, theme, activities FROM activity_theme_summary`,
  `INSERT INTO shared_activity_country (tenant_id, year, country, activities)
    SELECT tenant_id, year, country, activities FROM activity_country_summary`,
  `INSERT INTO shared_funding_total (tenant_id, year, grant_received, co_financing, grant_expected, grant_entered)
    SELECT tenant_id, year, grant_received, co_financing, grant_expected, grant_entered FROM activity_year_summary`,
];
