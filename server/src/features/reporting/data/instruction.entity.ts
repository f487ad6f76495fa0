import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantEntity } from '../../../platform/db/tenant-repository';

/** One version of the instruction by which a rule is carried out (HBG-F4). Versions are added, never changed. */
@Entity('instruction')
export class InstructionEntity implements TenantEntity {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { name: 'rule_key' })
  ruleKey: string;

  /** 1, 2, 3 … within the rule. */
  @Column('int')
  number: number;

  @Column('text')
  title: string;

  /** Plain paragraphs, parted by empty lines. */
  @Column('text')
  body: string;

  @Column('text', { name: 'decided_by' })
  decidedBy: string;

  @Column('date', { name: 'decided_on' })
  decidedOn: string;

  /** A paragraph or a registration number; empty where there is none. */
  @Column('text')
  reference: string;

  /** Why this version came; empty for the first. */
  @Column('text')
  reason: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;
}
