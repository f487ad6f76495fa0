import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, references } from './table';

/** What a tenant's configuration asks of activities: the check before start, border-regional work, focus, partners in common. */
export class ActivityRules9 implements MigrationInterface {
  readonly name = 'ActivityRules1763600000009';

  async up(runner: QueryRunner): Promise<void> {
    await this.activities(runner);
    await this.partners(runner);
    await this.checks(runner);
    await this.pairs(runner);
    await this.summaries(runner);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }

  private async activities(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE activity ADD COLUMN border_regional boolean NOT NULL DEFAULT false;
      ALTER TABLE activity ADD COLUMN focus_reason text NOT NULL DEFAULT ''`);
  }

  /** Names that people write differently and mean the same: case, accents, spaces and signs do not count. */
  private async partners(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION fold_name(name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT translate(regexp_replace(lower(normalize(name, NFKD)), '[\\u0300-\\u036F[:space:][:punct:]]', '', 'g'), 'øłđð', 'oldd')
      $$;
      REVOKE ALL ON FUNCTION fold_name FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION fold_name TO utblick_app, utblick_migrator;
      ALTER TABLE activity_partner ADD COLUMN folded_name text GENERATED ALWAYS AS (fold_name(name)) STORED;
      CREATE INDEX activity_partner_folded_name ON activity_partner (tenant_id, folded_name)`);
  }

  private async checks(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'activity_check',
      `activity_id uuid NOT NULL,
       rule_key text NOT NULL,
       version_id uuid NOT NULL,
       answers jsonb NOT NULL,
       checked_on date NOT NULL,
       checked_by uuid,
       decision_body text NOT NULL DEFAULT '',
       decided_on date,
       decision_paragraph text NOT NULL DEFAULT '',
       decision_diarienummer text NOT NULL DEFAULT '',
       ${references('activity', 'activity_id', 'ON DELETE CASCADE')},
       ${references('configuration_version', 'version_id')},
       ${references('person', 'checked_by')}`,
      'select, insert, update, delete',
      'activity_id, rule_key',
    );
  }

  /** Pairs of activities that somebody has looked at and found unlike. */
  private async pairs(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'activity_unlike',
      `one_id uuid NOT NULL,
       other_id uuid NOT NULL,
       judged_on date NOT NULL,
       judged_by uuid,
       ${references('activity', 'one_id', 'ON DELETE CASCADE')},
       ${references('activity', 'other_id', 'ON DELETE CASCADE')},
       ${references('person', 'judged_by')}`,
      'select, insert, update, delete',
      'one_id, other_id',
    );
    await runner.query('CREATE INDEX activity_unlike_other ON activity_unlike (tenant_id, other_id)');
  }

  /** `strict_` figures leave border-regional work out, so that a page shows either without counting again. */
  private async summaries(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE activity_summary ADD COLUMN strict_activities int NOT NULL DEFAULT 0;
      ALTER TABLE activity_summary ADD COLUMN strict_running int NOT NULL DEFAULT 0;
      ALTER TABLE activity_summary ADD COLUMN strict_grant_received bigint NOT NULL DEFAULT 0;
      ALTER TABLE activity_summary ADD COLUMN strict_co_financing bigint NOT NULL DEFAULT 0;
      ALTER TABLE activity_summary ADD COLUMN strict_latest_activity_id uuid;
      ALTER TABLE activity_year_summary ADD COLUMN strict_activities int NOT NULL DEFAULT 0;
      ALTER TABLE activity_year_summary ADD COLUMN strict_checked int NOT NULL DEFAULT 0;
      ALTER TABLE activity_year_summary ADD COLUMN strict_grant_received bigint;
      ALTER TABLE activity_year_summary ADD COLUMN strict_co_financing bigint;
      GRANT SELECT, UPDATE ON activity_summary, activity_year_summary TO utblick_migrator`);
    // Row security is forced on the owner too: rows that are there already are filled in as the migrator.
    await runner.query('SET LOCAL ROLE utblick_migrator');
    await runner.query(`
      UPDATE activity_summary SET strict_activities = activities, strict_running = running, strict_grant_received = grant_received,
        strict_co_financing = co_financing, strict_latest_activity_id = latest_activity_id;
      UPDATE activity_year_summary SET strict_activities = activities, strict_checked = checked, strict_grant_received = grant_received,
        strict_co_financing = co_financing`);
    await runner.query('SET LOCAL ROLE utblick_owner');
  }
}
