import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantEntity } from '../../../platform/db/tenant-repository';

/** That a finished passage stands in an ordinary document: which one, from when, and exactly what was entered. */
@Entity('report_entry')
export class ReportEntryEntity implements TenantEntity {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'round_id' })
  roundId: string;

  /** Null where one compiled text is entered instead of each unit's own. */
  @Column('uuid', { name: 'report_id', nullable: true })
  reportId: string | null;

  @Column('text', { name: 'step_key' })
  stepKey: string;

  /** The document's name in the rule's own words; empty where the rule names none. */
  @Column('text')
  carrier: string;

  @Column('text')
  diarienummer: string;

  @Column('date', { name: 'entered_on' })
  enteredOn: string;

  @Column('uuid', { name: 'entered_by', nullable: true })
  enteredBy: string | null;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;

  /** Hash of the frozen report or compilation that was entered. */
  @Column('text', { name: 'content_hash' })
  contentHash: string;

  /** When a wrong tick was taken away again. */
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null;

  @Column('uuid', { name: 'withdrawn_by', nullable: true })
  withdrawnBy: string | null;
}
