import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, references } from './table';

/** Configuration versions, units, people, who holds which role, and the tamper-evident log of what was done. */
export class Organisation2 implements MigrationInterface {
  readonly name = 'Organisation1763600000002';

  async up(runner: QueryRunner): Promise<void> {
    await this.configuration(runner);
    await this.people(runner);
    await this.audit(runner);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }

  private async configuration(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'configuration_version',
      `id uuid NOT NULL,
       number int NOT NULL CHECK (number > 0),
       effective_from date NOT NULL,
       content jsonb NOT NULL,
       content_hash text NOT NULL,
       author text NOT NULL,
       reason text NOT NULL,
       created_at timestamptz NOT NULL,
       UNIQUE (tenant_id, number)`,
      'select, insert',
    );
  }

  private async people(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'unit',
      `id uuid NOT NULL,
       key text NOT NULL,
       name text NOT NULL,
       kind text NOT NULL,
       parent_id uuid,
       /* The unit itself and its ancestors, so that a scope is one array test. */
       path uuid[] NOT NULL,
       valid_from date,
       valid_to date,
       example boolean NOT NULL DEFAULT false,
       UNIQUE (tenant_id, key),
       ${references('unit', 'parent_id')}`,
      'select, insert, update',
    );
    await createTenantTable(
      runner,
      'person',
      `id uuid NOT NULL,
       account_id uuid,
       name text NOT NULL,
       email text,
       active boolean NOT NULL DEFAULT true,
       example boolean NOT NULL DEFAULT false,
       UNIQUE (tenant_id, account_id)`,
      'select, insert, update',
    );
    await createTenantTable(
      runner,
      'role_assignment',
      `id uuid NOT NULL,
       person_id uuid NOT NULL,
       role_key text NOT NULL,
       unit_id uuid,
       valid_from date NOT NULL,
       valid_to date,
       ${references('person', 'person_id')},
       ${references('unit', 'unit_id')}`,
      'select, insert, update',
    );
    await runner.query('CREATE INDEX role_assignment_person ON role_assignment (tenant_id, person_id)');
    await runner.query('CREATE INDEX role_assignment_unit ON role_assignment (tenant_id, unit_id)');
  }

  private async audit(runner: QueryRunner): Promise<void> {
    // One row per tenant; `chain` is only there so that the key has the shape every tenant table has.
    await createTenantTable(
      runner,
      'audit_head',
      `chain text NOT NULL DEFAULT 'main',
       position bigint NOT NULL DEFAULT 0,
       hash text NOT NULL,
       previous_hash text NOT NULL`,
      'select, insert, update',
      'chain',
    );
    await createTenantTable(
      runner,
      'audit_log',
      `position bigint NOT NULL,
       id uuid NOT NULL,
       at timestamptz NOT NULL,
       action text NOT NULL,
       subject_kind text NOT NULL,
       subject_id uuid NOT NULL,
       actor_hash text NOT NULL,
       detail_hash text NOT NULL,
       previous_hash text NOT NULL,
       hash text NOT NULL`,
      'select, insert',
      'position',
    );
    await createTenantTable(
      runner,
      'audit_detail',
      `id uuid NOT NULL,
       actor_person_id uuid,
       actor_name text,
       salt text NOT NULL,
       detail jsonb`,
      'select, insert, update',
    );
  }
}
