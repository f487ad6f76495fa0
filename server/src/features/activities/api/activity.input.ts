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

@InputType({ description: 'One answer of a check before start, as it was typed.' })
export class ActivityCheckInput {
  @Field(() => String)
  ruleKey: string;

  @Field(() => String)
  field: string;

  @Field(() => String)
  value: string;
}

@InputType({ description: 'A decision before start; the day as it was typed.' })
export class ActivityDecisionInput {
  @Field(() => String)
  ruleKey: string;

  @Field(() => String)
  body: string;

  @Field(() => String)
  decidedOn: string;

  @Field(() => String)
  paragraph: string;

  @Field(() => String)
  diarienummer: string;
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

  @Field(() => Boolean, { nullable: true, description: 'Left out: stays as it is.' })
  borderRegional?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Left out: stays as it is.' })
  focusReason?: string | null;

  @Field(() => [ActivityCheckInput], { nullable: true, description: 'Left out: stay as they are.' })
  checks?: ActivityCheckInput[] | null;

  @Field(() => [ActivityDecisionInput], { nullable: true, description: 'Left out: stay as they are.' })
  decisions?: ActivityDecisionInput[] | null;
}
