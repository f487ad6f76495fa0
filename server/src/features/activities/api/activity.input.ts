import { Field, ID, InputType } from 'type-graphql';

@InputType()
export class ActivityPillarInput {
  @Field(() => String)
  pillarKey: string;

  @Field(() => String, { nullable: true })
  commitmentKey?: string | null;
}

@InputType()
export class ActivityPartnerInput {
  @Field(() => String)
  name: string;

  @Field(() => String)
  kind: string;

  @Field(() => String)
  city: string;

  @Field(() => String)
  country: string;
}

@InputType({ description: 'One year; year and amounts as they were typed.' })
export class ActivityFundingInput {
  @Field(() => String)
  year: string;

  @Field(() => String)
  nature: string;

  @Field(() => String)
  budget: string;

  @Field(() => String)
  grantReceived: string;

  @Field(() => String)
  coFinancingCash: string;

  @Field(() => String)
  coFinancingInKind: string;
}

@InputType({ description: 'An activity as its form holds it. Empty text means that nothing is said.' })
export class ActivityInput {
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

  @Field(() => ID)
  unitId: string;

  @Field(() => String)
  startsOn: string;

  @Field(() => String)
  endsOn: string;

  @Field(() => String)
  programme: string;

  @Field(() => String)
  ownRole: string;

  @Field(() => String)
  diarienummer: string;

  @Field(() => ID)
  contactPersonId: string;

  @Field(() => [ActivityPillarInput])
  pillars: ActivityPillarInput[];

  @Field(() => [ActivityPartnerInput])
  partners: ActivityPartnerInput[];

  @Field(() => [ActivityFundingInput])
  funding: ActivityFundingInput[];
}
