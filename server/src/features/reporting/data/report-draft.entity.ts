import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantEntity } from '../../../platform/db/tenant-repository';
import type { ReportContent } from '../model/report-content';

/** What a unit has written so far. Autosaved, so it leaves no row in the audit chain. */
@Entity('report_draft')
export class ReportDraftEntity implements TenantEntity {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'report_id' })
  reportId: string;

  @Column('jsonb')
  content: ReportContent;

  /** Goes up by one with every save; a save that names an older one is told about the newer. */
  @Column('int')
  revision: number;

  @Column('timestamptz', { name: 'saved_at' })
  savedAt: Date;

  @Column('uuid', { name: 'saved_by' })
  savedBy: string;
}
