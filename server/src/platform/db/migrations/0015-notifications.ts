import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, references } from './table';

/** What people are told of, how they want to be told, and what a letter says beside its text. */
export class Notifications15 implements MigrationInterface {
  readonly name = 'Notifications1763600000015';

  async up(runner: QueryRunner): Promise<void> {
    await this.notifications(runner);
    await this.choices(runner);
    await runner.query(`ALTER TABLE mail ADD COLUMN locale text NOT NULL DEFAULT 'sv'`);
    // Stands under the signature.
    await runner.query(`ALTER TABLE mail ADD COLUMN footer text NOT NULL DEFAULT ''`);
    // Path at which whoever has the letter stops such letters; none where the letter was asked for.
    await runner.query('ALTER TABLE mail ADD COLUMN stop_link text');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }

  private async notifications(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'notification',
      `id uuid NOT NULL,
       person_id uuid NOT NULL,
       kind text NOT NULL,
       subject_kind text NOT NULL,
       subject_id uuid NOT NULL,
       /* Names the event, so that nobody is told of it twice. */
       event_key text NOT NULL,
       /* Names, days and counts that the sentences are made of. */
       words jsonb NOT NULL,
       /* Path in the client. */
       link text NOT NULL,
       /* What the person must still be permitted to be shown it, and in which unit; null for the municipality as a whole. */
       permission text,
       unit_id uuid,
       in_app boolean NOT NULL,
       created_at timestamptz NOT NULL,
       read_at timestamptz,
       mail_state text NOT NULL DEFAULT 'waiting' CHECK (mail_state IN ('waiting', 'mailed', 'none')),
       mail_id uuid,
       UNIQUE (tenant_id, person_id, event_key),
       ${references('person', 'person_id')},
       ${references('unit', 'unit_id')},
       ${references('mail', 'mail_id')}`,
      'select, insert, update',
    );
    await runner.query('CREATE INDEX notification_person ON notification (tenant_id, person_id, created_at DESC) WHERE in_app');
    await runner.query('CREATE INDEX notification_unread ON notification (tenant_id, person_id) WHERE in_app AND read_at IS NULL');
    await runner.query(`CREATE INDEX notification_to_mail ON notification (tenant_id, person_id) WHERE mail_state = 'waiting'`);
  }

  private async choices(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'notification_preference',
      `person_id uuid NOT NULL,
       kind text NOT NULL,
       in_app boolean NOT NULL,
       mail text NOT NULL CHECK (mail IN ('at_once', 'daily', 'weekly', 'never')),
       changed_at timestamptz NOT NULL,
       ${references('person', 'person_id')}`,
      'select, insert, update, delete',
      'person_id, kind',
    );
    // One row for each morning on which the tenant's days have been looked through, so that servers do it once between them.
    await createTenantTable(runner, 'notification_morning', `day date NOT NULL, seen_at timestamptz NOT NULL`, 'select, insert', 'day');
  }
}
