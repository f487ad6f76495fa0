import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, references } from './table';

/** Drafts of the next version of a configuration, and which version everything else is in step with. */
export class Drafts17 implements MigrationInterface {
  readonly name = 'Drafts1763600000017';

  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'configuration_draft',
      `id uuid NOT NULL,
       name text NOT NULL,
       /* Number of the version that it was begun on; 0 where there was none. */
       based_on int NOT NULL CHECK (based_on >= 0),
       /* Number of the newest text. Whoever saves names the one they began with. */
       revision int NOT NULL CHECK (revision > 0),
       created_by text NOT NULL,
       created_at timestamptz NOT NULL,
       published_as int`,
      'select, insert, update, delete',
    );
    await createTenantTable(
      runner,
      'configuration_draft_text',
      `draft_id uuid NOT NULL,
       revision int NOT NULL CHECK (revision > 0),
       /* YAML as it was written, also while it does not hold together. */
       content text NOT NULL,
       author text NOT NULL,
       saved_at timestamptz NOT NULL,
       ${references('configuration_draft', 'draft_id', 'ON DELETE CASCADE')}`,
      'select, insert, delete',
      'draft_id, revision',
    );
    // One row per tenant; `kind` is only there so that the key has the shape every tenant table has.
    await createTenantTable(
      runner,
      'configuration_in_step',
      `kind text NOT NULL DEFAULT 'main',
       version_id uuid NOT NULL,
       ${references('configuration_version', 'version_id')}`,
      'select, insert, update',
      'kind',
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }
}
