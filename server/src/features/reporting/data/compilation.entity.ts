import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantEntity } from '../../../platform/db/tenant-repository';
import type { CompilationContent } from '../model/compilation-content';

/** What the compilers have written in a round. Autosaved, so that only finishing it leaves a row in the audit chain. */
@Entity('compilation')
export class CompilationEntity implements TenantEntity {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'round_id' })
  roundId: string;

  /** `draft` again when a body has referred the matter back. */
  @Column('text')
  state: 'draft' | 'finished';

  @Column('jsonb')
  content: CompilationContent;

  /** Goes up by one with every save; a save that names an older one is told about the newer. */
  @Column('int', { default: 1 })
  revision: number;

  @Column('timestamptz', { name: 'saved_at' })
  savedAt: Date;

  @Column('uuid', { name: 'saved_by', nullable: true })
  savedBy: string | null;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt: Date | null;

  /** The latest frozen copy; kept when the matter is referred back, so that what was decided on stays. */
  @Column('uuid', { name: 'snapshot_id', nullable: true })
  snapshotId: string | null;
}
