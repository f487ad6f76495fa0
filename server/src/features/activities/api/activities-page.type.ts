import { Field, Float, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true })
export class ActivityRow {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  kind: string;

  @Field(() => String)
  status: string;

  @Field(() => String, { description: 'The unit it lies with now.' })
  unitName: string;

  @Field(() => String, { nullable: true, description: 'The unit it was registered for, where that has ended.' })
  formerUnit: string | null;

  @Field(() => [String], { description: "Pillars in the tenant's own words." })
  pillars: readonly string[];

  @Field(() => String, { nullable: true })
  startsOn: string | null;

  @Field(() => String, { nullable: true })
  endsOn: string | null;

  @Field(() => Float, { nullable: true, description: 'Whole kronor over all years; null where nobody has entered a figure.' })
  grantReceived: number | null;

  @Field(() => Boolean, { description: 'Whether a grant ought to be entered.' })
  grantExpected: boolean;

  @Field(() => Int)
  partners: number;

  @Field(() => String, { nullable: true })
  contactName: string | null;

  @Field(() => String, { nullable: true })
  checkedOn: string | null;

  @Field(() => String, { nullable: true, description: '`fresh`, `ageing` or `stale`; null for an activity that is not going on' })
  freshness: string | null;

  @Field(() => Boolean, { description: 'Told apart as border-regional, where the configuration wants that.' })
  borderRegional: boolean;

  @Field(() => Boolean, { description: 'Lacks an answer that the check before start cannot do without.' })
  checkMissing: boolean;

  @Field(() => Boolean, { description: 'A partner lies outside the geographic focus and nobody has said why.' })
  reasonMissing: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'What the list can be narrowed by because the configuration asks for it.' })
export class ActivityListRules {
  @Field(() => Boolean)
  checks: boolean;

  @Field(() => Boolean)
  focus: boolean;

  @Field(() => String, { nullable: true, description: 'The border region by its own name.' })
  borderArea: string | null;

  @Field(() => String, { nullable: true, description: '`yes`, `no` or `marked`: whether border-regional work counts as international' })
  borderCounts: string | null;

  @Field(() => Boolean, { description: 'Units are told of each other when they turn to the same partner.' })
  actsAsOne: boolean;

  @Field(() => Boolean, { description: 'The viewer can see which initiatives look alike.' })
  similar: boolean;
}

@ObjectType({ simpleResolvers: true })
export class ActivityUnit {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;
}

@ObjectType({ simpleResolvers: true })
export class ActivityPillarName {
  @Field(() => String)
  key: string;

  @Field(() => String)
  name: string;
}

@ObjectType({ simpleResolvers: true })
export class ActivitiesPage {
  @Field(() => [ActivityRow])
  rows: readonly ActivityRow[];

  @Field(() => Int, { description: 'How many activities the filter lets through.' })
  total: number;

  @Field(() => Int, { description: 'How many activities the viewer may read at all.' })
  all: number;

  @Field(() => Float, { nullable: true, description: 'Grants of all that the filter lets through, whole kronor.' })
  grantTotal: number | null;

  @Field(() => Int, { description: 'How many of them ought to have a grant entered and do not; they are not in the sum.' })
  withoutGrant: number;

  @Field(() => Int, { description: 'How many of those that the filter lets through are border-regional.' })
  borderRegional: number;

  @Field(() => Int, { description: 'How many more fit but do not count as international.' })
  leftOut: number;

  @Field(() => ActivityListRules)
  rules: ActivityListRules;

  @Field(() => [ActivityUnit], { description: 'Units to filter by.' })
  units: readonly ActivityUnit[];

  @Field(() => [String], { description: 'Kinds to filter by.' })
  kinds: readonly string[];

  @Field(() => [ActivityPillarName])
  pillars: readonly ActivityPillarName[];

  @Field(() => String, { nullable: true, description: "The tenant's own word for a pillar." })
  pillarWord: string | null;

  @Field(() => Boolean)
  mayCreate: boolean;
}
