import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn, type ValueTransformer } from 'typeorm';

/** PostgreSQL's bigint comes as a text. */
const kronor: ValueTransformer = { to: (value: number) => value, from: (value: string | null) => (value === null ? null : Number(value)) };
const optionalKronor = { type: 'bigint', nullable: true, transformer: kronor } as const;

@ObjectType()
@Entity('unit')
export class Unit {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId: string;

  @Field(() => ID)
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => String)
  @Column('text')
  name: string;
}

@ObjectType()
@Entity('activity')
export class Activity {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId: string;

  @Field(() => ID)
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => String)
  @Column('text')
  name: string;

  @Field(() => String)
  @Column('text')
  kind: string;

  @Field(() => String)
  @Column('text')
  status: string;

  @Column('uuid', { name: 'unit_id' })
  unitId: string;

  @Field(() => String, { nullable: true })
  @Column('date', { name: 'starts_on', nullable: true })
  startsOn: string | null;

  @Field(() => String, { nullable: true })
  @Column('date', { name: 'ends_on', nullable: true })
  endsOn: string | null;
}

@ObjectType()
@Entity('activity_pillar')
export class ActivityPillar {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId: string;

  @PrimaryColumn('uuid', { name: 'activity_id' })
  activityId: string;

  @PrimaryColumn('int')
  position: number;

  @Field(() => String)
  @Column('text', { name: 'pillar_key' })
  pillarKey: string;
}

@ObjectType()
@Entity('activity_partner')
export class ActivityPartner {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'activity_id' })
  activityId: string;

  @Column('int')
  position: number;

  @Field(() => String)
  @Column('text')
  name: string;

  @Field(() => String)
  @Column('text')
  kind: string;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  city: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  country: string | null;
}

@ObjectType()
@Entity('activity_funding')
export class ActivityFunding {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId: string;

  @PrimaryColumn('uuid', { name: 'activity_id' })
  activityId: string;

  @Field(() => Int)
  @PrimaryColumn('int')
  year: number;

  @Field(() => String)
  @Column('text')
  nature: string;

  @Field(() => Number, { nullable: true })
  @Column(optionalKronor)
  budget: number | null;

  @Field(() => Number, { nullable: true })
  @Column({ ...optionalKronor, name: 'grant_received' })
  grantReceived: number | null;

  @Field(() => Number, { nullable: true })
  @Column({ ...optionalKronor, name: 'co_financing_cash' })
  coFinancingCash: number | null;

  @Field(() => Number, { nullable: true })
  @Column({ ...optionalKronor, name: 'co_financing_in_kind' })
  coFinancingInKind: number | null;
}

@ObjectType()
@Entity('activity_summary')
export class PillarTotal {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId: string;

  @Field(() => String)
  @PrimaryColumn('text', { name: 'pillar_key' })
  pillarKey: string;

  @PrimaryColumn('text', { name: 'commitment_key' })
  commitmentKey: string;

  @Field(() => Int)
  @Column('int')
  activities: number;

  @Field(() => Int)
  @Column('int')
  running: number;

  @Field(() => Number)
  @Column({ ...optionalKronor, name: 'grant_received' })
  grantReceived: number;

  @Field(() => Number)
  @Column({ ...optionalKronor, name: 'co_financing' })
  coFinancing: number;
}

@ObjectType()
@Entity('activity_theme_summary')
export class ThemeYear {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId: string;

  @Field(() => Int)
  @PrimaryColumn('int')
  year: number;

  @Field(() => String)
  @PrimaryColumn('text')
  theme: string;

  @Field(() => Int)
  @Column('int')
  activities: number;
}

/** A row of the function of the database; no table has it. */
@ObjectType()
export class Municipality {
  @Field(() => String)
  code: string;

  @Field(() => String)
  name: string;

  @Field(() => Int, { nullable: true })
  activities: number | null;

  @Field(() => Int, { nullable: true })
  twinTowns: number | null;

  @Field(() => Int, { nullable: true })
  memberships: number | null;

  @Field(() => Int, { nullable: true })
  withContact: number | null;

  @Field(() => Int, { nullable: true })
  withResults: number | null;

  @Field(() => Number, { nullable: true })
  grantReceived: number | null;

  @Field(() => Number, { nullable: true })
  coFinancing: number | null;
}

export const entities = [Unit, Activity, ActivityPillar, ActivityPartner, ActivityFunding, PillarTotal, ThemeYear];
