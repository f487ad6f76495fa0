import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantEntity } from '../../../platform/db/tenant-repository';

/** A remark on a report, at one field of it or (null) at the whole. */
@Entity('report_comment')
export class ReportCommentEntity implements TenantEntity {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'report_id' })
  reportId: string;

  @Column('text', { name: 'field_path', nullable: true })
  fieldPath: string | null;

  @Column('text')
  body: string;

  @Column('uuid', { name: 'author_id' })
  authorId: string;

  @Column('timestamptz', { name: 'written_at' })
  writtenAt: Date;

  @Column('timestamptz', { name: 'resolved_at', nullable: true })
  resolvedAt: Date | null;
}
