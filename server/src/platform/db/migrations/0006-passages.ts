import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, references } from './table';

/** Passages that have been entered in ordinary documents, and who took a step that has no page of its own. */
export class Passages6 implements MigrationInterface {
  readonly name = 'Passages1763600000006';

  async up(runner: QueryRunner): Promise<void> {
    // A row for each tick. A wrong one is withdrawn, never deleted; a report that is returned leaves its rows as history.
    await createTenantTable(
      runner,
      'report_entry',
      `id uuid NOT NULL,
       round_id uuid NOT NULL,
       report_id uuid,
       step_key text NOT NULL,
       carrier text NOT NULL,
       diarienummer text NOT NULL,
       entered_on date NOT NULL,
       entered_by uuid,
       recorded_at timestamptz NOT NULL,
       content_hash text NOT NULL,
       withdrawn_at timestamptz,
       withdrawn_by uuid,
       ${references('round', 'round_id')},
       ${references('report', 'report_id')}`,
      'select, insert, update',
    );
    await runner.query('CREATE INDEX report_entry_round ON report_entry (tenant_id, round_id)');
    await runner.query('CREATE INDEX report_entry_report ON report_entry (tenant_id, report_id)');
    await runner.query(`ALTER TABLE round_step ADD COLUMN done_by uuid, ADD COLUMN note text NOT NULL DEFAULT ''`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }
}
