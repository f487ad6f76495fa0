import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantEntity } from '../../../platform/db/tenant-repository';
import type { RoundEnd } from '../model/round-state';

/** One reporting round. Its rule is read from the configuration version it names and from nowhere else. */
@Entity('round')
export class RoundEntity implements TenantEntity {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { name: 'rule_key' })
  ruleKey: string;

  @Column('uuid', { name: 'version_id' })
  versionId: string;

  @Column('text')
  name: string;

  @Column('int')
  year: number;

  @Column('date', { name: 'period_from' })
  periodFrom: string;

  @Column('date', { name: 'period_to' })
  periodTo: string;

  @Column('date', { name: 'opened_on' })
  openedOn: string;

  /** Last day for the units; null where the rule gives no day. */
  @Column('date', { name: 'due_on', nullable: true })
  dueOn: string | null;

  /** Key of the first step at which somebody can act; null once the round is over. */
  @Column('text', { name: 'current_step', nullable: true })
  currentStep: string | null;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;

  @Column('text', { name: 'ended_as', nullable: true })
  endedAs: RoundEnd | null;

  /** The version of the rule's instruction that was in force when the round was opened; null where there was none. */
  @Column('uuid', { name: 'instruction_id', nullable: true })
  instructionId: string | null;

  /** Why the round has dates of its own, in the words of the one who opened it; null where the rule dates it. */
  @Column('text', { name: 'dated_by', nullable: true })
  datedBy: string | null;

  @Column('boolean', { default: false })
  example: boolean;
}
