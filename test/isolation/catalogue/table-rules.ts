import { MIGRATOR, OWNER, SORTED_TABLES } from './sorted-tables';

/** A sentence that must hold of the database, with a statement that finds what breaks it: one row each, `subject` and `detail`. */
export interface CatalogueRule {
  readonly sentence: string;
  readonly offenders: string;
}

const ownRows = (column: string, setting: string): string =>
  `(${column} = (NULLIF(current_setting('${setting}'::text, true), ''::text))::uuid)`;
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const TENANT_POLICY = literal(ownRows('tenant_id', 'app.tenant_id'));
const OWN_ROW_POLICY = literal(ownRows('id', 'app.tenant_id'));
const ACCOUNT_POLICIES = [ownRows('account_id', 'app.account_id'), ownRows('id', 'app.account_id')].map(literal).join(', ');

/** What the function of the readers' policies does, and all of it. */
const READABLE =
  "BEGIN RETURN string_to_array(nullif(current_setting('app.readable_' || offer, true), ''), ',')::uuid[] " +
  "|| nullif(current_setting('app.tenant_id', true), '')::uuid; END";

/** A policy as the database writes it: `everything` is a policy for all verbs and all roles that only adds rows, never a special one. */
const POLICIES = `policies AS (
  SELECT s.name, s.sort, p.polname AS policy, p.polcmd AS verb, p.polpermissive AND p.polroles = '{0}' AS for_everybody,
    p.polroles = ARRAY[to_regrole('${MIGRATOR}')::oid] AS for_migrator,
    pg_get_expr(p.polqual, p.polrelid) AS reads, pg_get_expr(p.polwithcheck, p.polrelid) AS writes
  FROM sorted s JOIN pg_policy p ON p.polrelid = s.oid)`;

/** The first columns of both sides of a foreign key, and what the other side's table holds. */
const FOREIGN_KEYS = `keys AS (
  SELECT s.name, s.sort, k.conname AS key, t.name AS target, t.sort AS target_sort,
    (SELECT attname FROM pg_attribute WHERE attrelid = k.conrelid AND attnum = k.conkey[1]) AS first_column,
    (SELECT attname FROM pg_attribute WHERE attrelid = k.confrelid AND attnum = k.confkey[1]) AS first_target
  FROM sorted s JOIN pg_constraint k ON k.conrelid = s.oid AND k.contype = 'f' JOIN sorted t ON t.oid = k.confrelid)`;

const SECURITY: readonly CatalogueRule[] = [
  {
    sentence: 'every table is sorted by its comment',
    offenders: `WITH ${SORTED_TABLES} SELECT name AS subject, 'has no comment that sorts it' AS detail FROM sorted WHERE sort IS NULL`,
  },
  {
    sentence: 'tables lie in public, but for those of the job queue',
    offenders: `SELECT c.oid::regclass::text AS subject, 'lies in another schema' AS detail FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p', 'f') AND n.nspname NOT IN ('public', 'jobs', 'pg_catalog', 'information_schema') AND n.nspname NOT LIKE 'pg\\_t%'`,
  },
  {
    sentence: 'every table belongs to the owner role',
    offenders: `WITH ${SORTED_TABLES} SELECT name AS subject, owner AS detail FROM sorted WHERE owner <> '${OWNER}' AND sort <> 'local'`,
  },
  {
    sentence: 'every tenant table has row security enabled and forced',
    offenders: `WITH ${SORTED_TABLES} SELECT name AS subject, concat('enabled ', secured, ', forced ', forced) AS detail
      FROM sorted WHERE sort IN ('tenant', 'shared') AND NOT (secured AND forced)`,
  },
  {
    sentence: 'every tenant table has the one policy, for reading and for writing',
    offenders: `WITH ${SORTED_TABLES}, ${POLICIES}
      SELECT name AS subject, 'has no policy' AS detail FROM sorted s
        WHERE sort = 'tenant' AND NOT EXISTS (SELECT FROM policies p WHERE p.name = s.name AND NOT p.for_migrator)
      UNION ALL SELECT name, concat(policy, ': ', reads, ' / ', writes) FROM policies
        WHERE sort = 'tenant' AND NOT for_migrator
          AND (verb <> '*' OR NOT for_everybody OR reads IS DISTINCT FROM ${TENANT_POLICY} OR writes IS DISTINCT FROM ${TENANT_POLICY})`,
  },
  {
    sentence: 'a shared table is written through the own row only',
    offenders: `WITH ${SORTED_TABLES}, ${POLICIES} SELECT name AS subject, concat(policy, ': ', reads, ' / ', writes) AS detail FROM policies
      WHERE sort = 'shared' AND verb <> 'r' AND NOT for_migrator
        AND ((verb <> 'a' AND (reads IS NULL OR reads NOT IN (${OWN_ROW_POLICY}, ${TENANT_POLICY})))
          OR (verb <> 'd' AND (writes IS NULL OR writes NOT IN (${OWN_ROW_POLICY}, ${TENANT_POLICY}))))`,
  },
  {
    sentence: 'a table of shared rows opens to others by the setting of its own offer and by nothing else',
    offenders: `WITH ${SORTED_TABLES}, ${POLICIES}
      SELECT s.name AS subject, coalesce(string_agg(concat(p.policy, ' ', p.verb, ': ', p.reads), '; '), 'has no policy for readers') AS detail
      FROM (SELECT sorted.*, substring(obj_description(oid, 'pg_class') FROM '^shared: ([a-z]+_[a-z]+)$') AS offer FROM sorted) s
      LEFT JOIN policies p ON p.name = s.name AND NOT p.for_migrator AND p.verb IN ('r', '*')
      WHERE s.offer IS NOT NULL GROUP BY s.name, s.offer
      HAVING count(p.policy) <> 1 OR NOT bool_and(p.verb = 'r' AND p.for_everybody
        AND p.reads = concat('(tenant_id = ANY (readable_tenants(''', s.offer, '''::text)))'))`,
  },
  {
    sentence: 'who may be read is taken from the settings of the transaction and from nothing else',
    offenders: `SELECT 'readable_tenants' AS subject, coalesce(min(p.prosrc), 'is missing') AS detail
      FROM pg_proc p WHERE p.proname = 'readable_tenants'
      HAVING count(*) <> 1 OR bool_or(p.prosecdef OR p.pronamespace <> 'public'::regnamespace
        OR btrim(regexp_replace(p.prosrc, '\\s+', ' ', 'g')) <> ${literal(READABLE)})`,
  },
  {
    sentence: 'what is shared is a directory, a list of grants, or rows of one offer',
    offenders: `WITH ${SORTED_TABLES} SELECT name AS subject, obj_description(oid, 'pg_class') AS detail FROM sorted
      WHERE sort = 'shared' AND obj_description(oid, 'pg_class') !~ '^shared: (directory|the directory .*|grants|[a-z]+_(totals|items))$'`,
  },
  {
    sentence: 'an identity table opens for its own account only',
    offenders: `WITH ${SORTED_TABLES}, ${POLICIES}
      SELECT name AS subject, 'row security is off' AS detail FROM sorted WHERE sort = 'identity' AND NOT secured
      UNION ALL SELECT name, concat(policy, ': ', reads, ' / ', writes) FROM policies
        WHERE sort = 'identity' AND NOT for_migrator
          AND (reads NOT IN (${ACCOUNT_POLICIES}) OR reads IS NULL OR writes NOT IN (${ACCOUNT_POLICIES}))`,
  },
];

const KEYS: readonly CatalogueRule[] = [
  {
    sentence: 'every tenant table has a tenant_id and a primary key',
    offenders: `WITH ${SORTED_TABLES} SELECT name AS subject, 'lacks tenant_id uuid NOT NULL or a primary key' AS detail FROM sorted s
      WHERE sort = 'tenant' AND (
        NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = s.oid AND a.attname = 'tenant_id' AND a.attnotnull AND a.atttypid = 'uuid'::regtype)
        OR NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = s.oid AND i.indisprimary))`,
  },
  {
    sentence: 'tenant_id comes first in every primary key, unique key and index of a tenant table',
    offenders: `WITH ${SORTED_TABLES} SELECT s.name AS subject, i.indexrelid::regclass::text AS detail FROM sorted s JOIN pg_index i ON i.indrelid = s.oid
      LEFT JOIN pg_attribute a ON a.attrelid = s.oid AND a.attnum = i.indkey[0]
      WHERE s.sort = 'tenant' AND a.attname IS DISTINCT FROM 'tenant_id'`,
  },
  {
    sentence: 'a foreign key between tenant tables carries tenant_id first on both sides',
    offenders: `WITH ${SORTED_TABLES}, ${FOREIGN_KEYS} SELECT name AS subject, key AS detail FROM keys
      WHERE sort = 'tenant' AND target_sort = 'tenant' AND (first_column <> 'tenant_id' OR first_target <> 'tenant_id')`,
  },
  {
    sentence: 'every tenant table points at the directory of tenants with its tenant_id',
    offenders: `WITH ${SORTED_TABLES}, ${FOREIGN_KEYS} SELECT name AS subject, 'has no foreign key to tenant' AS detail FROM sorted s
      WHERE sort = 'tenant' AND NOT EXISTS (
        SELECT FROM keys k WHERE k.name = s.name AND k.target = 'tenant' AND k.first_column = 'tenant_id' AND k.first_target = 'id')`,
  },
  {
    sentence: 'foreign keys lead from tenant tables to shared and reference tables, never the other way and never to accounts',
    offenders: `WITH ${SORTED_TABLES}, ${FOREIGN_KEYS} SELECT name AS subject, key AS detail FROM keys
      WHERE (sort = 'tenant') IS DISTINCT FROM (target_sort = 'tenant') AND target_sort NOT IN ('shared', 'reference')`,
  },
  {
    sentence: 'no tenant table has triggers, rewrite rules, parents or heirs',
    offenders: `WITH ${SORTED_TABLES}
      SELECT s.name AS subject, t.tgname::text AS detail FROM sorted s JOIN pg_trigger t ON t.tgrelid = s.oid WHERE s.sort = 'tenant' AND NOT t.tgisinternal
      UNION ALL SELECT s.name, r.rulename FROM sorted s JOIN pg_rewrite r ON r.ev_class = s.oid WHERE s.sort = 'tenant'
      UNION ALL SELECT s.name, 'inherits' FROM sorted s JOIN pg_inherits i ON s.oid IN (i.inhrelid, i.inhparent)`,
  },
];

/** What must hold of tables, policies and keys. */
export const tableRules: readonly CatalogueRule[] = [...SECURITY, ...KEYS];
