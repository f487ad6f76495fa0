import type { Configuration } from '@utblick/configuration';
import { Client } from 'pg';
import { configurationIn, tenantFiles } from '../../../server/src/main/load/tenant-files';
import { BENCHMARK_FUNCTION } from '../contenders/figures';
import { REGISTER_ROWS } from './register-rows';
import type { Size } from './size';
import { SESSION, TENANT_ROWS } from './tenant-rows';
import { TOTAL_ROWS } from './total-rows';

/** The first municipality whose strategy has pillars lends its configuration to every made-up tenant: real in size and in roles. */
function lentConfiguration(): { configuration: Configuration; roleKey: string; pillarKeys: string[] } {
  for (const configuration of tenantFiles().map(configurationIn)) {
    const reader = configuration.roles.find(({ permissions }) =>
      permissions.some(({ allow, scope }) => allow === 'activity.read' && scope === 'municipality'),
    );
    if (configuration.tenant.kind === 'municipality' && configuration.pillars.length > 1 && reader) {
      return { configuration, roleKey: reader.key, pillarKeys: configuration.pillars.map(({ key }) => key) };
    }
  }
  throw new Error('No municipality has pillars and a role that reads every activity.');
}

/** Creates what contenders need beside the tables. */
export async function giveFunctions(adminUrl: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(BENCHMARK_FUNCTION);
  } finally {
    await client.end();
  }
}

/** Fills a migrated, empty database. The same size gives the same rows, whenever and wherever it is filled. */
export async function fill(adminUrl: string, { tenants, activities }: Size): Promise<void> {
  const { configuration, roleKey, pillarKeys } = lentConfiguration();
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(SESSION);
    await client.query('INSERT INTO input VALUES ($1, $2, $3, $4, $5)', [
      tenants,
      activities,
      JSON.stringify(configuration),
      roleKey,
      pillarKeys,
    ]);
    for (const statement of [...TENANT_ROWS, ...REGISTER_ROWS, ...TOTAL_ROWS]) await client.query(statement);
    await client.query('VACUUM (ANALYZE)');
    await client.query('CHECKPOINT');
  } finally {
    await client.end();
  }
}
