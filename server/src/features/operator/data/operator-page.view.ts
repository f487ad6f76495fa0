import { migrations } from '../../../platform/db/migrations';
import { type Sql, sql } from '../../../platform/db/sql';
import type { RequestContext } from '../../../platform/graphql/context';
import type { OperatorPage } from '../api/operator-page.type';

type Row = Pick<OperatorPage, 'databaseVersion' | 'jobsWaiting' | 'jobsFailed' | 'tenants'>;

/** How far a tenant has come, as far as its operator is told: by who has come in and how many versions there are. */
const standingOn = (now: Date): Sql => sql`
  CASE WHEN s.founded_at IS NULL THEN CASE WHEN s.has_members THEN 'in_use' ELSE 'loaded' END
    WHEN NOT s.accepted THEN CASE WHEN s.invited_until > ${now.toISOString()} THEN 'invited' ELSE 'expired' END
    WHEN s.versions > 1 THEN 'in_use' ELSE 'setting_up' END`;

/** The installation and its directory of tenants. Reads tenant, what operators are told of each, and counts the queue's jobs. */
export async function operatorPage({ transaction, services, clock }: RequestContext): Promise<OperatorPage> {
  const row = await transaction.onlyRow<Row>(sql`
    SELECT
      current_setting('server_version') AS "databaseVersion",
      (SELECT count(*)::int FROM jobs.job WHERE state IN ('created', 'retry', 'active')) AS "jobsWaiting",
      (SELECT count(*)::int FROM jobs.job WHERE state = 'failed') AS "jobsFailed",
      coalesce((SELECT json_agg(t) FROM (
        SELECT t.id, t.kind, t.name, t.code, t.example_data AS "exampleData", s.versions, ${standingOn(clock.now())} AS standing,
          CASE WHEN s.invited_email IS NULL THEN NULL
            ELSE json_build_object('name', s.invited_name, 'email', s.invited_email, 'until', s.invited_until) END AS invited
        FROM tenant t JOIN tenant_standings() s ON s.tenant_id = t.id
        ORDER BY t.kind, t.name COLLATE "sv-SE-x-icu") t), '[]') AS tenants`);
  if (!row) throw new Error('A statement without conditions gave no row.');
  return {
    ...row,
    version: services.version,
    migrations: migrations.map((Migration) => new Migration().name),
    mailDoor: services.mailDoor,
    exampleAccountsAllowed: services.exampleAccountsAllowed,
  };
}
