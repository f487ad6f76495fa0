import { Column, Entity, PrimaryColumn } from 'typeorm';

abstract class TenantRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId: string;
}

@Entity('report')
export class Report extends TenantRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'unit_id' })
  unitId: string;

  @Column('text')
  state: string;

  @Column('bool', { name: 'nothing_to_report' })
  nothingToReport: boolean;

  @Column('int')
  revision: number;

  @Column('timestamptz', { name: 'touched_at', nullable: true })
  touchedAt: Date | null;

  @Column('uuid', { name: 'touched_by', nullable: true })
  touchedBy: string | null;

  @Column('timestamptz', { name: 'submitted_at', nullable: true })
  submittedAt: Date | null;

  @Column('uuid', { name: 'submitted_by', nullable: true })
  submittedBy: string | null;

  @Column('uuid', { name: 'snapshot_id', nullable: true })
  snapshotId: string | null;
}

@Entity('snapshot')
export class Snapshot extends TenantRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { name: 'subject_kind' })
  subjectKind: string;

  @Column('uuid', { name: 'subject_id' })
  subjectId: string;

  @Column('jsonb')
  content: object;

  @Column('text', { name: 'content_hash' })
  contentHash: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy: string | null;
}

@Entity('audit_head')
export class AuditHead extends TenantRow {
  @PrimaryColumn('text')
  chain: string;

  @Column('bigint')
  position: string;

  @Column('text')
  hash: string;

  @Column('text', { name: 'previous_hash' })
  previousHash: string;
}

@Entity('audit_log')
export class AuditLog extends TenantRow {
  @PrimaryColumn('bigint')
  position: string;

  @Column('uuid')
  id: string;

  @Column('timestamptz')
  at: Date;

  @Column('text')
  action: string;

  @Column('text', { name: 'subject_kind' })
  subjectKind: string;

  @Column('uuid', { name: 'subject_id' })
  subjectId: string;

  @Column('text', { name: 'actor_hash' })
  actorHash: string;

  @Column('text', { name: 'detail_hash' })
  detailHash: string;

  @Column('text', { name: 'previous_hash' })
  previousHash: string;

  @Column('text')
  hash: string;
}

@Entity('audit_detail')
export class AuditDetail extends TenantRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'actor_person_id', nullable: true })
  actorPersonId: string | null;

  @Column('text', { name: 'actor_name', nullable: true })
  actorName: string | null;

  @Column('text')
  salt: string;

  @Column('jsonb')
  detail: object;
}

export const reportEntities = [Report, Snapshot, AuditHead, AuditLog, AuditDetail];
