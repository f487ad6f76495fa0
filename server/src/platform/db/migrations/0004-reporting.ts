import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, references } from './table';

/** Rounds, reports, compilations and decisions, with the frozen copies of what was reported and decided. */
export class Reporting4 implements MigrationInterface {
  readonly name = 'Reporting1763600000004';

  async up(runner: QueryRunner): Promise<void> {
    await this.rounds(runner);
    await this.reports(runner);
    await this.writing(runner);
    await this.decisions(runner);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }

  private async rounds(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'snapshot',
      `id uuid NOT NULL,
       subject_kind text NOT NULL CHECK (subject_kind IN ('report', 'compilation', 'decision')),
       subject_id uuid NOT NULL,
       content jsonb NOT NULL,
       content_hash text NOT NULL,
       created_at timestamptz NOT NULL,
       created_by uuid`,
      'select, insert',
    );
    // A round names the configuration version it runs under; its rule is read from there and nowhere else.
    await createTenantTable(
      runner,
      'round',
      `id uuid NOT NULL,
       rule_key text NOT NULL,
       version_id uuid NOT NULL,
       name text NOT NULL,
       year int NOT NULL,
       period_from date NOT NULL,
       period_to date NOT NULL,
       opened_on date NOT NULL,
       due_on date,
       current_step text,
       ended_at timestamptz,
       ended_as text CHECK (ended_as IN ('complete', 'rejected', 'stops_here')),
       example boolean NOT NULL DEFAULT false,
       UNIQUE (tenant_id, rule_key, period_to),
       ${references('configuration_version', 'version_id')}`,
      'select, insert, update',
    );
    await createTenantTable(
      runner,
      'round_step',
      `id uuid NOT NULL,
       round_id uuid NOT NULL,
       step_key text NOT NULL,
       position int NOT NULL,
       verb text NOT NULL,
       status text NOT NULL CHECK (status IN ('waiting', 'current', 'done', 'unknown', 'rejected')),
       due_on date,
       notice_on date,
       done_at timestamptz,
       UNIQUE (tenant_id, round_id, step_key),
       ${references('round', 'round_id')}`,
      'select, insert, update',
    );
  }

  private async reports(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'report',
      `id uuid NOT NULL,
       round_id uuid NOT NULL,
       unit_id uuid NOT NULL,
       state text NOT NULL CHECK (state IN ('not_started', 'draft', 'submitted', 'returned', 'accepted')),
       nothing_to_report boolean NOT NULL DEFAULT false,
       left_out boolean NOT NULL DEFAULT false,
       /* Keys of the entry steps at which the passage is ticked off as entered in its ordinary document. */
       entered text[] NOT NULL DEFAULT '{}',
       due_on date,
       extended boolean NOT NULL DEFAULT false,
       responsible_person_id uuid,
       revision int NOT NULL DEFAULT 1,
       touched_at timestamptz,
       touched_by uuid,
       submitted_at timestamptz,
       submitted_by uuid,
       accepted_at timestamptz,
       reminded_at timestamptz,
       snapshot_id uuid,
       UNIQUE (tenant_id, round_id, unit_id),
       ${references('round', 'round_id')},
       ${references('unit', 'unit_id')},
       ${references('person', 'responsible_person_id')},
       ${references('snapshot', 'snapshot_id')}`,
      'select, insert, update',
    );
    await runner.query('CREATE INDEX report_unit ON report (tenant_id, unit_id)');
  }

  private async writing(runner: QueryRunner): Promise<void> {
    // Autosaved while somebody writes: no chain row, its own counter, last writer is told about the other.
    await createTenantTable(
      runner,
      'report_draft',
      `id uuid NOT NULL,
       report_id uuid NOT NULL,
       content jsonb NOT NULL,
       revision int NOT NULL,
       saved_at timestamptz NOT NULL,
       saved_by uuid NOT NULL,
       UNIQUE (tenant_id, report_id),
       ${references('report', 'report_id')},
       ${references('person', 'saved_by')}`,
      'select, insert, update, delete',
    );
    await createTenantTable(
      runner,
      'report_comment',
      `id uuid NOT NULL,
       report_id uuid NOT NULL,
       field_path text,
       body text NOT NULL,
       author_id uuid NOT NULL,
       written_at timestamptz NOT NULL,
       resolved_at timestamptz,
       ${references('report', 'report_id')},
       ${references('person', 'author_id')}`,
      'select, insert, update',
    );
    await runner.query('CREATE INDEX report_comment_report ON report_comment (tenant_id, report_id)');
  }

  private async decisions(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'compilation',
      `id uuid NOT NULL,
       round_id uuid NOT NULL,
       state text NOT NULL CHECK (state IN ('draft', 'finished')),
       content jsonb NOT NULL,
       revision int NOT NULL DEFAULT 1,
       saved_at timestamptz NOT NULL,
       saved_by uuid,
       finished_at timestamptz,
       snapshot_id uuid,
       UNIQUE (tenant_id, round_id),
       ${references('round', 'round_id')},
       ${references('snapshot', 'snapshot_id')}`,
      'select, insert, update',
    );
    await createTenantTable(
      runner,
      'decision',
      `id uuid NOT NULL,
       round_id uuid NOT NULL,
       step_key text NOT NULL,
       body text NOT NULL,
       outcome text NOT NULL CHECK (outcome IN ('approved', 'referred_back', 'rejected', 'received')),
       decided_on date NOT NULL,
       paragraph text NOT NULL,
       diarienummer text NOT NULL,
       note text NOT NULL DEFAULT '',
       recorded_at timestamptz NOT NULL,
       recorded_by uuid,
       snapshot_id uuid NOT NULL,
       ${references('round', 'round_id')},
       ${references('snapshot', 'snapshot_id')}`,
      'select, insert',
    );
    await runner.query('CREATE INDEX decision_round ON decision (tenant_id, round_id)');
  }
}
