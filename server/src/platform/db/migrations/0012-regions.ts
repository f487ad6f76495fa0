import type { MigrationInterface, QueryRunner } from 'typeorm';

const TENANT_IS_OURS = `tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid`;

/** Which municipalities belong to which regional body, and a mark on sharing decisions that are invented. */
export class Regions12 implements MigrationInterface {
  readonly name = 'Regions1763600000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE share_grant ADD COLUMN example boolean NOT NULL DEFAULT false');
    await runner.query(MEMBERS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }
}

/** Public facts that every tenant may read: the body's own configuration keeps them. A member may leave and come back. */
const MEMBERS = `
  CREATE TABLE region_member (
    tenant_id uuid NOT NULL REFERENCES tenant (id),
    position int NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    valid_from date,
    valid_to date,
    PRIMARY KEY (tenant_id, position)
  );
  CREATE INDEX region_member_code ON region_member (code, tenant_id);
  ALTER TABLE region_member ENABLE ROW LEVEL SECURITY;
  ALTER TABLE region_member FORCE ROW LEVEL SECURITY;
  CREATE POLICY own_tenant ON region_member USING (${TENANT_IS_OURS}) WITH CHECK (${TENANT_IS_OURS});
  CREATE POLICY everybody_reads ON region_member FOR SELECT USING (true);
  GRANT SELECT, INSERT, UPDATE, DELETE ON region_member TO utblick_app;
  COMMENT ON TABLE region_member IS 'shared: directory';
`;
