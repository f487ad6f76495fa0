import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantEntity } from '../../../platform/db/tenant-repository';

/** A next version of the configuration while it is being written. Its texts stand beside it and are only added to. */
@Entity('configuration_draft')
export class DraftEntity implements TenantEntity {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  /** Number of the version that it was begun on; 0 where there was none. */
  @Column('int', { name: 'based_on' })
  basedOn: number;

  /** Number of the newest text. */
  @Column('int')
  revision: number;

  @Column('text', { name: 'created_by' })
  createdBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  /** Number of the version that it became; null while it is a draft. */
  @Column('int', { name: 'published_as', nullable: true })
  publishedAs: number | null;
}
