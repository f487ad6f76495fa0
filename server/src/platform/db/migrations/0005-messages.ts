import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, references } from './table';

/** Mail that leaves, and what crosses between tenants: outbox and inbox, never another tenant's table. */
export class Messages5 implements MigrationInterface {
  readonly name = 'Messages1763600000005';

  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'mail',
      `id uuid NOT NULL,
       person_id uuid,
       address text NOT NULL,
       subject text NOT NULL,
       body text NOT NULL,
       link text,
       queued_at timestamptz NOT NULL,
       state text NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'sending', 'sent', 'shown', 'unsure', 'undeliverable')),
       sent_at timestamptz,
       attempts int NOT NULL DEFAULT 0,
       failure text,
       ${references('person', 'person_id')}`,
      'select, insert, update',
    );
    await runner.query('CREATE INDEX mail_queued ON mail (tenant_id, queued_at)');
    await createTenantTable(
      runner,
      'outbox',
      `id uuid NOT NULL,
       receiver_tenant_id uuid NOT NULL REFERENCES tenant (id),
       kind text NOT NULL,
       payload jsonb NOT NULL,
       queued_at timestamptz NOT NULL,
       delivered_at timestamptz`,
      'select, insert, update',
    );
    await createTenantTable(
      runner,
      'inbox',
      `id uuid NOT NULL,
       sender_tenant_id uuid NOT NULL REFERENCES tenant (id),
       outbox_id uuid NOT NULL,
       kind text NOT NULL,
       payload jsonb NOT NULL,
       received_at timestamptz NOT NULL,
       UNIQUE (tenant_id, sender_tenant_id, outbox_id)`,
      'select, insert, update',
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }
}
