import type { QueryRunner } from 'typeorm';

const TENANT_IS_OURS = `tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid`;

/** What the `app` role may do with a table. Audit and frozen rows are only ever read and inserted. */
export type Grants = 'select, insert' | 'select, insert, delete' | 'select, insert, update' | 'select, insert, update, delete' | 'select';

/**
 * Creates a table whose every row belongs to one tenant: `tenant_id` first in the primary key, row-level security
 * enabled and forced, one policy for reading and writing. The comment sorts the table for the catalogue test.
 */
export async function createTenantTable(runner: QueryRunner, name: string, columns: string, grants: Grants, key = 'id'): Promise<void> {
  await runner.query(`
    CREATE TABLE ${name} (
      tenant_id uuid NOT NULL REFERENCES tenant (id),
      ${columns},
      PRIMARY KEY (tenant_id, ${key})
    );
    ALTER TABLE ${name} ENABLE ROW LEVEL SECURITY;
    ALTER TABLE ${name} FORCE ROW LEVEL SECURITY;
    CREATE POLICY own_tenant ON ${name} USING (${TENANT_IS_OURS}) WITH CHECK (${TENANT_IS_OURS});
    GRANT ${grants} ON ${name} TO utblick_app;
    COMMENT ON TABLE ${name} IS 'tenant';
  `);
}

/** A composite foreign key inside one tenant: a row can never point at another tenant's row. */
export const references = (table: string, column: string, onDelete = ''): string =>
  `FOREIGN KEY (tenant_id, ${column}) REFERENCES ${table} (tenant_id, id) ${onDelete}`;

/**
 * Creates a table that holds only what tenants have shared under one offer. The owner writes its own rows; a reader sees
 * rows of the tenants named in the setting `app.readable_<offer>`, which a transaction fills from the grants in force.
 * Each offer has a setting of its own, so that the database, not a filter, keeps kinds and grains apart.
 */
export async function createSharedTable(runner: QueryRunner, name: string, offer: string, columns: string, key: string): Promise<void> {
  await runner.query(`
    CREATE TABLE ${name} (
      tenant_id uuid NOT NULL REFERENCES tenant (id),
      ${columns},
      PRIMARY KEY (tenant_id, ${key})
    );
    ALTER TABLE ${name} ENABLE ROW LEVEL SECURITY;
    ALTER TABLE ${name} FORCE ROW LEVEL SECURITY;
    CREATE POLICY own_tenant ON ${name} USING (${TENANT_IS_OURS}) WITH CHECK (${TENANT_IS_OURS});
    CREATE POLICY readers ON ${name} FOR SELECT
      USING (tenant_id = ANY (string_to_array(nullif(current_setting('app.readable_${offer}', true), ''), ',')::uuid[]));
    GRANT SELECT, INSERT, UPDATE, DELETE ON ${name} TO utblick_app;
    COMMENT ON TABLE ${name} IS 'shared: ${offer}';
  `);
}

/**
 * Gives a table of shared rows the policies by which PostgreSQL finds what may be read through the index, and evaluates the
 * list of owners once for each scan. Together with a second policy for reading, or written out in the policy itself, the list
 * is taken apart anew for every row. Every table of shared rows gets them after {@link createSharedTable}.
 */
export async function readThroughIndex(runner: QueryRunner, name: string, offer: string): Promise<void> {
  await runner.query(`
    DROP POLICY own_tenant ON ${name};
    CREATE POLICY own_inserts ON ${name} FOR INSERT WITH CHECK (${TENANT_IS_OURS});
    CREATE POLICY own_updates ON ${name} FOR UPDATE USING (${TENANT_IS_OURS}) WITH CHECK (${TENANT_IS_OURS});
    CREATE POLICY own_deletes ON ${name} FOR DELETE USING (${TENANT_IS_OURS});
    ALTER POLICY readers ON ${name} USING (tenant_id = ANY (readable_tenants('${offer}')));
  `);
}
