import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantEntity } from '../../../platform/db/tenant-repository';
import type { ActivityKind, ActivityStatus, OwnRole } from '../model/vocabulary';

/** One activity of the register. Pillars, partners and funding stand in tables of their own. */
@Entity('activity')
export class ActivityEntity implements TenantEntity {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: ActivityKind;

  @Column('text')
  name: string;

  @Column('text')
  purpose: string;

  @Column('text')
  results: string;

  @Column('text')
  status: ActivityStatus;

  @Column('uuid', { name: 'unit_id' })
  unitId: string;

  @Column('date', { name: 'starts_on', nullable: true })
  startsOn: string | null;

  @Column('date', { name: 'ends_on', nullable: true })
  endsOn: string | null;

  /** Key of a programme of the reference list, or the name of one that is not in it. */
  @Column('text', { nullable: true })
  programme: string | null;

  @Column('text', { name: 'own_role', nullable: true })
  ownRole: OwnRole | null;

  @Column('text', { nullable: true })
  diarienummer: string | null;

  @Column('uuid', { name: 'contact_person_id', nullable: true })
  contactPersonId: string | null;

  /** Belongs to the border region that the configuration names. */
  @Column('boolean', { name: 'border_regional', default: false })
  borderRegional: boolean;

  /** Why a partner lies outside the geographic focus; empty where nobody has said. */
  @Column('text', { name: 'focus_reason', default: '' })
  focusReason: string;

  /** The day somebody last said that everything here is right. */
  @Column('date', { name: 'checked_on', nullable: true })
  checkedOn: string | null;

  /** Goes up by one with every change of content; a change that names an older one is told about the newer. */
  @Column('int', { default: 1 })
  revision: number;

  @Column('boolean', { default: false })
  example: boolean;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'changed_at' })
  changedAt: Date;
}
