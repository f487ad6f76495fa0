import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createSharedTable, createTenantTable } from './table';

const TENANT_IS_OURS = `tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid`;

/** Sharing decisions, the tables that hold only what was shared, and the kept totals they are copied from. */
export class Sharing11 implements MigrationInterface {
  readonly name = 'Sharing1763600000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(POPULATION);
    await runner.query(GRANTS);
    await this.ownTotals(runner);
    await this.shared(runner);
    await this.sharedItemsAndMoney(runner);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }

  /** What the tenant's own pages show and what sharing copies: nothing is added up while somebody waits. */
  private async ownTotals(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE activity_year_summary ADD COLUMN twin_towns int NOT NULL DEFAULT 0;
      ALTER TABLE activity_year_summary ADD COLUMN memberships int NOT NULL DEFAULT 0;
      ALTER TABLE activity_year_summary ADD COLUMN with_contact int NOT NULL DEFAULT 0;
      ALTER TABLE activity_year_summary ADD COLUMN with_results int NOT NULL DEFAULT 0;
      ALTER TABLE activity_year_summary ADD COLUMN grant_expected int NOT NULL DEFAULT 0;
      ALTER TABLE activity_year_summary ADD COLUMN grant_entered int NOT NULL DEFAULT 0;
    `);
    await createTenantTable(
      runner,
      'activity_theme_summary',
      `year int NOT NULL,
       theme text NOT NULL,
       activities int NOT NULL`,
      'select, insert, update, delete',
      'year, theme',
    );
    await createTenantTable(
      runner,
      'activity_country_summary',
      `year int NOT NULL,
       country text NOT NULL,
       activities int NOT NULL`,
      'select, insert, update, delete',
      'year, country',
    );
  }

  private async shared(runner: QueryRunner): Promise<void> {
    await createSharedTable(
      runner,
      'shared_strategy',
      'strategy_items',
      `version int NOT NULL,
       effective_from date NOT NULL,
       content jsonb NOT NULL`,
      'version',
    );
    await createSharedTable(
      runner,
      'shared_activity_total',
      'activities_totals',
      `year int NOT NULL,
       activities int NOT NULL,
       twin_towns int NOT NULL,
       memberships int NOT NULL,
       with_contact int NOT NULL,
       with_results int NOT NULL`,
      'year',
    );
    await createSharedTable(
      runner,
      'shared_activity_theme',
      'activities_totals',
      `year int NOT NULL,
       theme text NOT NULL,
       activities int NOT NULL`,
      'year, theme',
    );
    await createSharedTable(
      runner,
      'shared_activity_country',
      'activities_totals',
      `year int NOT NULL,
       country text NOT NULL,
       activities int NOT NULL`,
      'year, country',
    );
  }

  /** Each activity by itself, and money. */
  private async sharedItemsAndMoney(runner: QueryRunner): Promise<void> {
    await createSharedTable(
      runner,
      'shared_activity',
      'activities_items',
      `activity_id uuid NOT NULL,
       name text NOT NULL,
       kind text NOT NULL,
       status text NOT NULL,
       unit_name text NOT NULL,
       programme text,
       starts_on date,
       ends_on date,
       themes text[] NOT NULL,
       partners jsonb NOT NULL`,
      'activity_id',
    );
    await createSharedTable(
      runner,
      'shared_funding_total',
      'funding_totals',
      `year int NOT NULL,
       grant_received bigint,
       co_financing bigint,
       grant_expected int NOT NULL,
       grant_entered int NOT NULL`,
      'year',
    );
  }
}

/** Inhabitants on a day, by which figures are made comparable: public facts with their source, kept by the tenant's own configuration. */
const POPULATION = `
  CREATE TABLE tenant_population (
    tenant_id uuid NOT NULL REFERENCES tenant (id),
    on_day date NOT NULL,
    inhabitants int NOT NULL,
    source text NOT NULL,
    PRIMARY KEY (tenant_id, on_day),
    CHECK (inhabitants > 0)
  );
  ALTER TABLE tenant_population ENABLE ROW LEVEL SECURITY;
  ALTER TABLE tenant_population FORCE ROW LEVEL SECURITY;
  CREATE POLICY own_tenant ON tenant_population USING (${TENANT_IS_OURS}) WITH CHECK (${TENANT_IS_OURS});
  CREATE POLICY everybody_reads ON tenant_population FOR SELECT USING (true);
  GRANT SELECT, INSERT, UPDATE, DELETE ON tenant_population TO utblick_app;
  COMMENT ON TABLE tenant_population IS 'shared: directory';
`;

/**
 * A sharing decision (delningsbeslut): what, at which grain, to whom, from when, decided by whom. Owner and audience read it;
 * the row holds no person. It is never deleted: a withdrawal is noted on it.
 */
const GRANTS = `
  CREATE TABLE share_grant (
    tenant_id uuid NOT NULL REFERENCES tenant (id),
    id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('strategy', 'activities', 'funding')),
    grain text NOT NULL CHECK (grain IN ('totals', 'items')),
    audience text NOT NULL CHECK (audience IN ('tenant', 'tenants')),
    audience_tenant_id uuid REFERENCES tenant (id),
    valid_from date NOT NULL,
    valid_to date,
    decided_by text NOT NULL,
    decided_on date NOT NULL,
    reference text NOT NULL DEFAULT '',
    recorded_at timestamptz NOT NULL,
    withdrawn_at timestamptz,
    PRIMARY KEY (tenant_id, id),
    CHECK ((audience = 'tenant') = (audience_tenant_id IS NOT NULL)),
    CHECK (valid_to IS NULL OR valid_to >= valid_from)
  );
  CREATE INDEX share_grant_audience ON share_grant (audience_tenant_id) WHERE withdrawn_at IS NULL;
  ALTER TABLE share_grant ENABLE ROW LEVEL SECURITY;
  ALTER TABLE share_grant FORCE ROW LEVEL SECURITY;
  CREATE POLICY own_tenant ON share_grant USING (${TENANT_IS_OURS}) WITH CHECK (${TENANT_IS_OURS});
  CREATE POLICY audience_reads ON share_grant FOR SELECT
    USING (audience_tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
      OR (audience = 'tenants' AND nullif(current_setting('app.tenant_id', true), '') IS NOT NULL));
  GRANT SELECT, INSERT, UPDATE (withdrawn_at, valid_to) ON share_grant TO utblick_app;
  COMMENT ON TABLE share_grant IS 'shared: grants';
`;
