import { Client } from 'pg';
import { BENCHMARK_FUNCTION } from '../contenders/figures';
import { lentConfiguration } from './lent-configuration';
import { REGISTER_ROWS } from './register-rows';
import { REPORT_ROWS } from './report-rows';
import { roundsOf, type Size } from './size';
import { SESSION, TENANT_ROWS } from './tenant-rows';
import { TOTAL_ROWS } from './total-rows';

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
  const { configuration, readerRole, reporterRole, pillarKeys, unitKind, rule } = lentConfiguration();
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(SESSION);
    await client.query('INSERT INTO input VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
      tenants,
      activities,
      JSON.stringify(configuration),
      readerRole,
      reporterRole,
      pillarKeys,
      unitKind,
      JSON.stringify(rule),
      roundsOf(tenants),
    ]);
    for (const statement of [...TENANT_ROWS, ...REGISTER_ROWS, ...TOTAL_ROWS, ...REPORT_ROWS]) await client.query(statement);
    await client.query('VACUUM (ANALYZE)');
    await client.query('CHECKPOINT');
  } finally {
    await client.end();
  }
}
