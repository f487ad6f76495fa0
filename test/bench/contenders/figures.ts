/** The tenant of the transaction. */
export const TENANT = `nullif(current_setting('app.tenant_id', true), '')::uuid`;

/** The figures of one year of every municipality that the transaction may read, the own ones from the own register, as a query. */
export const benchmarkFigures = (year: string): string => `
  SELECT t.code, t.short_name AS name, f.activities, f.twin_towns, f.memberships, f.with_contact, f.with_results, f.grant_received, f.co_financing
  FROM (
    SELECT s.tenant_id, s.activities, s.twin_towns, s.memberships, s.with_contact, s.with_results, s.grant_received, s.co_financing
    FROM activity_year_summary s WHERE s.tenant_id = ${TENANT} AND s.year = ${year}
    UNION ALL
    SELECT coalesce(a.tenant_id, m.tenant_id), a.activities, a.twin_towns, a.memberships, a.with_contact, a.with_results,
      m.grant_received, m.co_financing
    FROM (SELECT * FROM shared_activity_total WHERE year = ${year}) a
    FULL JOIN (SELECT * FROM shared_funding_total WHERE year = ${year}) m ON m.tenant_id = a.tenant_id
    WHERE coalesce(a.tenant_id, m.tenant_id) <> ${TENANT}
  ) f JOIN tenant t ON t.id = f.tenant_id WHERE t.kind = 'municipality' ORDER BY t.id`;

/**
 * What PostGraphile and TypeORM would have to be given for a query that neither can be asked for: a function of the database,
 * with the limit's own query in it.
 */
export const BENCHMARK_FUNCTION = `
  DROP FUNCTION IF EXISTS benchmark_figures;
  CREATE FUNCTION benchmark_figures(of_year int) RETURNS TABLE (code text, name text, activities int, twin_towns int, memberships int,
    with_contact int, with_results int, grant_received bigint, co_financing bigint)
  LANGUAGE sql STABLE AS $$ ${benchmarkFigures('of_year')} $$;
  GRANT EXECUTE ON FUNCTION benchmark_figures TO utblick_app`;
