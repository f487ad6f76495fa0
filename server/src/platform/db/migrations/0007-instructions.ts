import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, references } from './table';

/** The instructions that some rules are carried out by (HBG-F4), and rounds whose dates people set themselves. */
export class Instructions7 implements MigrationInterface {
  readonly name = 'Instructions1763600000007';

  async up(runner: QueryRunner): Promise<void> {
    // A version is never changed: what a round was carried out by can be read as it was.
    await createTenantTable(
      runner,
      'instruction',
      `id uuid NOT NULL,
       rule_key text NOT NULL,
       number int NOT NULL CHECK (number >= 1),
       title text NOT NULL,
       body text NOT NULL,
       decided_by text NOT NULL,
       decided_on date NOT NULL,
       reference text NOT NULL DEFAULT '',
       reason text NOT NULL DEFAULT '',
       created_at timestamptz NOT NULL,
       created_by uuid NOT NULL,
       UNIQUE (tenant_id, rule_key, number),
       ${references('person', 'created_by')}`,
      'select, insert',
    );
    await runner.query('ALTER TABLE round ADD COLUMN instruction_id uuid');
    await runner.query(
      'ALTER TABLE round ADD CONSTRAINT round_instruction FOREIGN KEY (tenant_id, instruction_id) REFERENCES instruction (tenant_id, id)',
    );
    // Why the round has dates of its own; empty where the rule dates it.
    await runner.query('ALTER TABLE round ADD COLUMN dated_by text');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }
}
