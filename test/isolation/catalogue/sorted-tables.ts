import type { Client } from 'pg';

/** The roles that the database is prepared with. */
export const OWNER = 'utblick_owner';
export const MIGRATOR = 'utblick_migrator';
export const APP = 'utblick_app';

/**
 * Every table of the database with what its comment says it holds: `tenant` rows of one tenant, `identity` who may sign
 * in, `shared` what tenants show each other, `reference` the same for all, `local` the database's own housekeeping.
 * A part of a statement that begins `WITH`.
 */
export const SORTED_TABLES = `sorted AS (
  SELECT c.oid, c.relname AS name, c.relrowsecurity AS secured, c.relforcerowsecurity AS forced, pg_get_userbyid(c.relowner) AS owner,
    substring(obj_description(c.oid, 'pg_class') FROM '^(tenant|identity|shared|reference|local)(?::|$)') AS sort
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p', 'f'))`;

/** The names of all tenant tables, as the database itself sorts them. */
export async function tenantTables(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `WITH ${SORTED_TABLES} SELECT name FROM sorted WHERE sort = 'tenant' ORDER BY name`,
  );
  return rows.map(({ name }) => name);
}
