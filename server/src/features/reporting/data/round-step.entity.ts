import type { NodeStatus, StepVerb } from '@utblick/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantEntity } from '../../../platform/db/tenant-repository';

/** How far one step of a round's chain has come, with its dates. `unknown`: the document names nobody there. */
@Entity('round_step')
export class RoundStepEntity implements TenantEntity {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'round_id' })
  roundId: string;

  @Column('text', { name: 'step_key' })
  stepKey: string;

  @Column('int')
  position: number;

  @Column('text')
  verb: StepVerb;

  @Column('text')
  status: NodeStatus;

  /** The day it should be done: a deadline, or the day of the meeting that decides. */
  @Column('date', { name: 'due_on', nullable: true })
  dueOn: string | null;

  /** The day the notice of that meeting goes out. */
  @Column('date', { name: 'notice_on', nullable: true })
  noticeOn: string | null;

  @Column('timestamptz', { name: 'done_at', nullable: true })
  doneAt: Date | null;

  /** Who took a step that has no decision or compilation of its own to tell it by. */
  @Column('uuid', { name: 'done_by', nullable: true })
  doneBy: string | null;

  /** What they said about it. */
  @Column('text', { default: '' })
  note: string;
}
