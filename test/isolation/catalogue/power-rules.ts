import { APP, OWNER, SORTED_TABLES } from './sorted-tables';
import type { CatalogueRule } from './table-rules';

/** The functions that run with the owner's rights, each with its reason in the migration that makes it. */
const LISTED_FUNCTIONS = [
  'accept_invitation',
  'api_token_viewer',
  'create_first_operator',
  'directory_candidate',
  'end_directory_sessions',
  'end_membership',
  'found_tenant',
  'invitation_place',
  'let_in_by_directory',
  'note_invitation',
  'note_version',
  'put_invitation_link',
  'record_sign_in',
  'reopen_founding',
  'restore_membership',
  'session_viewer',
  'sign_in_candidate',
  'tenant_standings',
  'tokens_of_person',
];
const LISTED = LISTED_FUNCTIONS.map((name) => `'${name}'`).join(', ');

const OURS = `n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast') AND n.nspname NOT LIKE 'pg_temp%'`;

const ROLE: readonly CatalogueRule[] = [
  {
    sentence: 'the app role has no power of its own and is a member of nothing',
    offenders: `SELECT rolname AS subject, 'may do more than connect' AS detail FROM pg_roles
        WHERE rolname = '${APP}' AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication)
      UNION ALL SELECT roleid::regrole::text, 'is granted to the app role' FROM pg_auth_members WHERE member = to_regrole('${APP}')
      UNION ALL SELECT '${APP}', 'does not exist' WHERE to_regrole('${APP}') IS NULL`,
  },
  {
    sentence: 'the owner role is no superuser and does not pass by row security',
    offenders: `SELECT rolname AS subject, 'is too powerful' AS detail FROM pg_roles WHERE rolname = '${OWNER}' AND (rolsuper OR rolbypassrls OR rolcanlogin)`,
  },
  {
    sentence: 'the app role owns nothing in public and may create nothing there',
    offenders: `SELECT c.relname AS subject, 'belongs to the app role' AS detail FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = 'public' AND c.relowner = to_regrole('${APP}')
      UNION ALL SELECT p.proname, 'belongs to the app role' FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
        WHERE n.nspname = 'public' AND p.proowner = to_regrole('${APP}')
      UNION ALL SELECT nspname, 'the app role may create in it' FROM pg_namespace
        WHERE nspname = 'public' AND (nspowner = to_regrole('${APP}') OR has_schema_privilege('${APP}', oid, 'CREATE'))
      UNION ALL SELECT datname, 'belongs to the app role' FROM pg_database WHERE datname = current_database() AND datdba = to_regrole('${APP}')`,
  },
  {
    sentence: 'the app role may read and write rows, but not truncate, reference or trigger',
    offenders: `WITH ${SORTED_TABLES} SELECT name AS subject, privilege AS detail
      FROM sorted, unnest(ARRAY['TRUNCATE', 'REFERENCES', 'TRIGGER']) privilege WHERE has_table_privilege('${APP}', oid, privilege)`,
  },
  {
    sentence: 'reference tables are only read by the app role, local tables not even that',
    offenders: `WITH ${SORTED_TABLES} SELECT name AS subject, privilege AS detail
      FROM sorted, unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE']) privilege
      WHERE has_table_privilege('${APP}', oid, privilege) AND (sort = 'local' OR (sort = 'reference' AND privilege <> 'SELECT'))`,
  },
  {
    sentence: 'nothing in public is granted to everybody or in advance',
    offenders: `SELECT c.relname AS subject, a.privilege_type AS detail FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace, aclexplode(c.relacl) a
        WHERE n.nspname = 'public' AND a.grantee = 0
      UNION ALL SELECT coalesce(n.nspname, 'every schema'), 'has default privileges' FROM pg_default_acl d LEFT JOIN pg_namespace n ON n.oid = d.defaclnamespace`,
  },
];

const WAYS_ROUND: readonly CatalogueRule[] = [
  {
    sentence: "the functions with their owner's rights are exactly the listed ones",
    offenders: `SELECT p.proname AS subject, 'is not listed' AS detail FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
        WHERE p.prosecdef AND ${OURS} AND NOT (n.nspname = 'public' AND p.proname IN (${LISTED}))
      UNION ALL SELECT name, 'is listed, but there is none with its owner''s rights' FROM unnest(ARRAY[${LISTED}]) name
        WHERE (SELECT count(*) FROM pg_proc WHERE prosecdef AND proname = name) <> 1`,
  },
  {
    sentence: "a function with its owner's rights pins search_path, belongs to the owner role and is not for everybody",
    offenders: `SELECT p.proname AS subject, concat(p.proconfig::text, ' ', p.proowner::regrole, ' ', p.proacl::text) AS detail
      FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
      WHERE p.prosecdef AND ${OURS} AND (
        p.proconfig IS DISTINCT FROM ARRAY['search_path=public, pg_temp'] OR p.proowner IS DISTINCT FROM to_regrole('${OWNER}') OR p.proacl IS NULL
        OR EXISTS (SELECT FROM aclexplode(p.proacl) a WHERE a.grantee = 0))`,
  },
  {
    sentence: "every view reads with its caller's rights",
    offenders: `SELECT c.relname AS subject, 'reads with its owner''s rights' AS detail FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind = 'v' AND ${OURS} AND NOT coalesce(c.reloptions && ARRAY['security_invoker=true', 'security_invoker=on'], false)`,
  },
  {
    sentence: 'no materialized view is granted to the app role',
    offenders: `SELECT c.relname AS subject, 'is granted' AS detail FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind = 'm' AND ${OURS} AND has_table_privilege('${APP}', c.oid, 'SELECT')`,
  },
];

/** What must hold of roles, grants, functions and views. */
export const powerRules: readonly CatalogueRule[] = [...ROLE, ...WAYS_ROUND];
