import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantEntity } from '../../../platform/db/tenant-repository';
import type { RecordedOutcome } from '../model/decision-form';

/** What a body decided in a round, or that it has received it. Only ever inserted: the database grants no change. */
@Entity('decision')
export class DecisionEntity implements TenantEntity {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'round_id' })
  roundId: string;

  @Column('text', { name: 'step_key' })
  stepKey: string;

  /** The body's name as the configuration had it. */
  @Column('text')
  body: string;

  @Column('text')
  outcome: RecordedOutcome;

  /** ISO date. */
  @Column('date', { name: 'decided_on' })
  decidedOn: string;

  /** As "§ 45". */
  @Column('text')
  paragraph: string;

  @Column('text')
  diarienummer: string;

  @Column('text', { default: '' })
  note: string;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;

  @Column('uuid', { name: 'recorded_by', nullable: true })
  recordedBy: string | null;

  @Column('uuid', { name: 'snapshot_id' })
  snapshotId: string;
}
