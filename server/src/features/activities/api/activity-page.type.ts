import { Field, Float, ID, ObjectType } from 'type-graphql';
import { ActivityBorder, ActivityFocus, PartnerContact, ShownCheck } from './activity-rules.type';
import { ActivityFundingYear, ActivityPartnerValue } from './activity-values.type';

@ObjectType({ simpleResolvers: true })
export class ActivityPillar {
  @Field(() => String)
  pillarKey: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  commitment: string | null;

  @Field(() => String, { nullable: true, description: 'What it was called when the activity was entered, where that is another name.' })
  earlier: string | null;

  @Field(() => String, { description: '`same`, `renamed`, `split` (one of several must be chosen) or `retired`' })
  standing: string;
}

@ObjectType({ simpleResolvers: true, description: 'Sums over all years, whole kronor. Null where no year has a figure.' })
export class ActivityTotals {
  @Field(() => Float, { nullable: true })
  budget: number | null;

  @Field(() => Float, { nullable: true })
  grantReceived: number | null;

  @Field(() => Float, { nullable: true })
  coFinancingCash: number | null;

  @Field(() => Float, { nullable: true })
  coFinancingInKind: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'The API token by which a program did something for its owner.' })
export class EventToken {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true, description: 'Null where the name has been erased.' })
  name: string | null;
}

@ObjectType({ simpleResolvers: true })
export class ActivityEvent {
  @Field(() => String, { description: '`activity.created`, `activity.updated` or `activity.confirmed`' })
  action: string;

  @Field(() => String, { description: 'ISO instant.' })
  at: string;

  @Field(() => String, { nullable: true, description: 'Null where the name has been erased.' })
  by: string | null;

  @Field(() => EventToken, { nullable: true, description: 'Null where the person did it themself.' })
  token: EventToken | null;

  @Field(() => [String], { description: 'Fields that changed.' })
  fields: readonly string[];
}

@ObjectType({ simpleResolvers: true })
export class ActivityPage {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  kind: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  purpose: string;

  @Field(() => String)
  results: string;

  @Field(() => String)
  status: string;

  @Field(() => String, { description: 'The unit it lies with now.' })
  unitName: string;

  @Field(() => String, { nullable: true, description: 'The unit it was registered for, where that has ended.' })
  formerUnit: string | null;

  @Field(() => String, { nullable: true })
  startsOn: string | null;

  @Field(() => String, { nullable: true })
  endsOn: string | null;

  @Field(() => String, { nullable: true })
  programme: string | null;

  @Field(() => String, { nullable: true })
  ownRole: string | null;

  @Field(() => String, { nullable: true })
  diarienummer: string | null;

  @Field(() => String, { nullable: true })
  contactName: string | null;

  @Field(() => [ActivityPillar])
  pillars: readonly ActivityPillar[];

  @Field(() => String, { nullable: true, description: "The tenant's own word for a pillar." })
  pillarWord: string | null;

  @Field(() => [ActivityPartnerValue])
  partners: readonly ActivityPartnerValue[];

  @Field(() => [ActivityFundingYear])
  funding: readonly ActivityFundingYear[];

  @Field(() => ActivityTotals)
  totals: ActivityTotals;

  @Field(() => String, { nullable: true, description: 'The day the figures were last entered.' })
  asOf: string | null;

  @Field(() => String, { nullable: true })
  checkedOn: string | null;

  @Field(() => String, { nullable: true, description: '`fresh`, `ageing` or `stale`; null for an activity that is not going on' })
  freshness: string | null;

  @Field(() => String)
  changedAt: string;

  @Field(() => String, { nullable: true })
  changedBy: string | null;

  @Field(() => Boolean)
  example: boolean;

  @Field(() => [String], { description: 'Names of the rounds that report it.' })
  reportedIn: readonly string[];

  @Field(() => [ActivityEvent], { description: 'Latest first.' })
  history: readonly ActivityEvent[];

  @Field(() => Boolean)
  mayEdit: boolean;

  @Field(() => [ShownCheck], { description: 'Checks before start that are asked for or were answered.' })
  checks: readonly ShownCheck[];

  @Field(() => ActivityBorder, { nullable: true, description: 'Null where it is not border-regional.' })
  border: ActivityBorder | null;

  @Field(() => ActivityFocus, { nullable: true, description: 'Null where every partner lies within the geographic focus.' })
  focus: ActivityFocus | null;

  @Field(() => [PartnerContact], { description: 'Other units that have contact with its partners, where the municipality acts as one.' })
  contacts: readonly PartnerContact[];
}
