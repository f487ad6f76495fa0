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

  @Field(() => String)
  unitName: string;

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
