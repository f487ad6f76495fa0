import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { ActivityUnit } from './activities-page.type';
import { ActivityPillar } from './activity-page.type';
import { ActivityFundingYear, ActivityPartnerValue } from './activity-values.type';

@ObjectType({ simpleResolvers: true, description: 'An activity with its parts, as programs read it. Days are ISO dates.' })
export class RegisteredActivity {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  kind: string;

  @Field(() => String)
  status: string;

  @Field(() => String, { nullable: true })
  startsOn: string | null;

  @Field(() => String, { nullable: true })
  endsOn: string | null;

  @Field(() => Boolean, { description: 'Whether it is work in the border region, which the configuration may not count as international.' })
  borderRegional: boolean;

  @Field(() => ActivityUnit)
  unit: ActivityUnit;

  @Field(() => [ActivityPillar])
  pillars: readonly ActivityPillar[];

  @Field(() => [ActivityPartnerValue])
  partners: readonly ActivityPartnerValue[];

  @Field(() => [ActivityFundingYear])
  funding: readonly ActivityFundingYear[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'Kept totals of a pillar, as the configuration counts: cancelled activities do not count, money is over all years.',
})
export class PillarTotal {
  @Field(() => String)
  pillarKey: string;

  @Field(() => String)
  name: string;

  @Field(() => Int)
  activities: number;

  @Field(() => Int)
  running: number;

  @Field(() => Float, { description: 'Whole kronor.' })
  grantReceived: number;

  @Field(() => Float, { description: 'Whole kronor.' })
  coFinancing: number;
}

@ObjectType({ simpleResolvers: true, description: 'The register for programs, in the order in which activities were registered.' })
export class ActivityRegister {
  @Field(() => [RegisteredActivity])
  activities: readonly RegisteredActivity[];

  @Field(() => [PillarTotal], { nullable: true, description: 'Null for who may not read the activities of the whole municipality.' })
  pillarTotals: readonly PillarTotal[] | null;
}
