import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantEntity } from '../../../platform/db/tenant-repository';

export type SnapshotSubject = 'report' | 'compilation' | 'decision';

/** A frozen copy of what was handed in or decided. Only ever inserted: the database grants no change. */
@Entity('snapshot')
export class SnapshotEntity implements TenantEntity {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { name: 'subject_kind' })
  subjectKind: SnapshotSubject;

  @Column('uuid', { name: 'subject_id' })
  subjectId: string;

  @Column('jsonb')
  content: object;

  /** SHA-256 over the content's canonical JSON, in hexadecimal. */
  @Column('text', { name: 'content_hash' })
  contentHash: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy: string | null;
}
