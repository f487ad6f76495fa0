import type { Client } from 'pg';
import type { Attempt } from './attempt';

/** Reads of every view over tenant rows that the connection can see; each must show no row but the intruder's own. */
export async function viewAttempts(client: Client, intruderId: string): Promise<Attempt[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT c.oid::regclass::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind IN ('v', 'm') AND n.nspname NOT IN ('pg_catalog', 'information_schema')
       AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'tenant_id')`,
  );
  return rows.map(({ name }) => ({
    what: `read the view ${name}`,
    text: `SELECT * FROM ${name} WHERE tenant_id <> $1`,
    values: [intruderId],
  }));
}
