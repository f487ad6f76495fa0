import type { ReportState } from '@utblick/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantEntity } from '../../../platform/db/tenant-repository';

/** One unit's report in a round: where it stands, who answers for it, and its latest frozen copy. */
@Entity('report')
export class ReportEntity implements TenantEntity {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'round_id' })
  roundId: string;

  @Column('uuid', { name: 'unit_id' })
  unitId: string;

  @Column('text')
  state: ReportState;

  @Column('boolean', { name: 'nothing_to_report', default: false })
  nothingToReport: boolean;

  /** The reviewers went on without it. */
  @Column('boolean', { name: 'left_out', default: false })
  leftOut: boolean;

  /** Keys of the entry steps at which its passage is ticked off as entered. */
  @Column('text', { array: true, default: [] })
  entered: string[];

  /** Null where the rule gives no day and nobody has set one. */
  @Column('date', { name: 'due_on', nullable: true })
  dueOn: string | null;

  /** Whether the unit has been given a later day than the others. */
  @Column('boolean', { default: false })
  extended: boolean;

  @Column('uuid', { name: 'responsible_person_id', nullable: true })
  responsiblePersonId: string | null;

  @Column('int', { default: 1 })
  revision: number;

  @Column('timestamptz', { name: 'touched_at', nullable: true })
  touchedAt: Date | null;

  @Column('uuid', { name: 'touched_by', nullable: true })
  touchedBy: string | null;

  @Column('timestamptz', { name: 'submitted_at', nullable: true })
  submittedAt: Date | null;

  @Column('uuid', { name: 'submitted_by', nullable: true })
  submittedBy: string | null;

  @Column('timestamptz', { name: 'accepted_at', nullable: true })
  acceptedAt: Date | null;

  @Column('timestamptz', { name: 'reminded_at', nullable: true })
  remindedAt: Date | null;

  /** The frozen copy of what was handed in last; kept when the report is returned, so that the history stays. */
  @Column('uuid', { name: 'snapshot_id', nullable: true })
  snapshotId: string | null;
}
