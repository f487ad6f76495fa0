import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, references } from './table';

/** The activity register: what is done, with whom, for what money, and what it gave. */
export class Activities3 implements MigrationInterface {
  readonly name = 'Activities1763600000003';

  async up(runner: QueryRunner): Promise<void> {
    await this.activities(runner);
    await this.parts(runner);
    await this.summary(runner);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }

  private async activities(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'activity',
      `id uuid NOT NULL,
       kind text NOT NULL,
       name text NOT NULL,
       purpose text NOT NULL DEFAULT '',
       results text NOT NULL DEFAULT '',
       status text NOT NULL CHECK (status IN ('idea', 'planned', 'running', 'ended', 'cancelled')),
       unit_id uuid NOT NULL,
       starts_on date,
       ends_on date,
       programme text,
       own_role text CHECK (own_role IN ('owner', 'partner', 'co_financier', 'associated')),
       diarienummer text,
       contact_person_id uuid,
       checked_on date,
       revision int NOT NULL DEFAULT 1,
       example boolean NOT NULL DEFAULT false,
       created_at timestamptz NOT NULL,
       changed_at timestamptz NOT NULL,
       CHECK (ends_on IS NULL OR starts_on IS NULL OR ends_on >= starts_on),
       ${references('unit', 'unit_id')},
       ${references('person', 'contact_person_id')}`,
      'select, insert, update, delete',
    );
    await runner.query('CREATE INDEX activity_unit ON activity (tenant_id, unit_id)');
    await runner.query(`CREATE INDEX activity_name ON activity (tenant_id, name COLLATE "sv-SE-x-icu")`);
    // An activity's history is what the audit log says of it.
    await runner.query('CREATE INDEX audit_log_subject ON audit_log (tenant_id, subject_id, position)');
  }

  private async parts(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'activity_pillar',
      `activity_id uuid NOT NULL,
       pillar_key text NOT NULL,
       commitment_key text,
       position int NOT NULL,
       ${references('activity', 'activity_id', 'ON DELETE CASCADE')}`,
      'select, insert, update, delete',
      'activity_id, position',
    );
    await runner.query('CREATE INDEX activity_pillar_key ON activity_pillar (tenant_id, pillar_key)');
    await createTenantTable(
      runner,
      'activity_partner',
      `id uuid NOT NULL,
       activity_id uuid NOT NULL,
       name text NOT NULL,
       kind text NOT NULL DEFAULT 'other',
       city text,
       country text CHECK (country ~ '^[A-Z]{2}$'),
       position int NOT NULL,
       ${references('activity', 'activity_id', 'ON DELETE CASCADE')}`,
      'select, insert, update, delete',
    );
    await runner.query('CREATE INDEX activity_partner_activity ON activity_partner (tenant_id, activity_id)');
    // Whole kronor, the unit's own share. NULL means that nobody has entered the figure, which is not zero.
    await createTenantTable(
      runner,
      'activity_funding',
      `activity_id uuid NOT NULL,
       year int NOT NULL CHECK (year BETWEEN 1990 AND 2100),
       nature text NOT NULL DEFAULT 'outcome' CHECK (nature IN ('outcome', 'forecast')),
       budget bigint CHECK (budget >= 0),
       grant_received bigint CHECK (grant_received >= 0),
       co_financing_cash bigint CHECK (co_financing_cash >= 0),
       co_financing_in_kind bigint CHECK (co_financing_in_kind >= 0),
       as_of date NOT NULL,
       ${references('activity', 'activity_id', 'ON DELETE CASCADE')}`,
      'select, insert, update, delete',
      'activity_id, year',
    );
  }

  /** Totals that pages show, kept by the actions that write activities: nothing is added up while somebody waits. */
  private async summary(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'activity_summary',
      `pillar_key text NOT NULL,
       commitment_key text NOT NULL DEFAULT '',
       activities int NOT NULL DEFAULT 0,
       running int NOT NULL DEFAULT 0,
       grant_received bigint NOT NULL DEFAULT 0,
       co_financing bigint NOT NULL DEFAULT 0,
       latest_activity_id uuid`,
      'select, insert, update, delete',
      'pillar_key, commitment_key',
    );
    await createTenantTable(
      runner,
      'activity_year_summary',
      `year int NOT NULL,
       activities int NOT NULL DEFAULT 0,
       checked int NOT NULL DEFAULT 0,
       grant_received bigint,
       co_financing bigint`,
      'select, insert, update, delete',
      'year',
    );
  }
}
