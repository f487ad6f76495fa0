import { migrations } from '../../../platform/db/migrations';
import { sql } from '../../../platform/db/sql';
import type { RequestContext } from '../../../platform/graphql/context';
import type { OperatorPage } from '../api/operator-page.type';

type Row = Pick<OperatorPage, 'databaseVersion' | 'jobsWaiting' | 'jobsFailed' | 'tenants'>;

/** The installation and its directory of tenants. Reads tenant and counts the queue's jobs. */
export async function operatorPage({ transaction, services }: RequestContext): Promise<OperatorPage> {
  const row = await transaction.onlyRow<Row>(sql`
    SELECT
      current_setting('server_version') AS "databaseVersion",
      (SELECT count(*)::int FROM jobs.job WHERE state IN ('created', 'retry', 'active')) AS "jobsWaiting",
      (SELECT count(*)::int FROM jobs.job WHERE state = 'failed') AS "jobsFailed",
      coalesce((SELECT json_agg(t) FROM (
        SELECT id, kind, name, code, example_data AS "exampleData" FROM tenant ORDER BY kind, name) t), '[]') AS tenants`);
  if (!row) throw new Error('A statement without conditions gave no row.');
  return {
    ...row,
    version: services.version,
    migrations: migrations.map((Migration) => new Migration().name),
    mailDoor: services.mailDoor,
    exampleAccountsAllowed: services.exampleAccountsAllowed,
  };
}
