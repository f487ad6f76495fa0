import { Field, Float, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true })
export class ActivityPillarValue {
  @Field(() => String)
  pillarKey: string;

  @Field(() => String, { nullable: true })
  commitmentKey: string | null;
}

@ObjectType({ simpleResolvers: true })
export class ActivityPartnerValue {
  @Field(() => String)
  name: string;

  @Field(() => String)
  kind: string;

  @Field(() => String, { nullable: true })
  city: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2.' })
  country: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "The unit's own share of one year in whole kronor. Null: nobody has entered the figure.",
})
export class ActivityFundingYear {
  @Field(() => Int)
  year: number;

  @Field(() => String, { description: '`outcome` or `forecast`' })
  nature: string;

  @Field(() => Float, { nullable: true })
  budget: number | null;

  @Field(() => Float, { nullable: true })
  grantReceived: number | null;

  @Field(() => Float, { nullable: true })
  coFinancingCash: number | null;

  @Field(() => Float, { nullable: true })
  coFinancingInKind: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'One answer of a check before start.' })
export class ActivityCheckAnswer {
  @Field(() => String)
  ruleKey: string;

  @Field(() => String)
  field: string;

  @Field(() => String, { description: 'Text; whole kronor in digits; `yes` or `no`' })
  value: string;
}

@ObjectType({ simpleResolvers: true, description: 'What a body decided before the activity started. Empty text is not entered.' })
export class ActivityStartDecision {
  @Field(() => String)
  ruleKey: string;

  @Field(() => String)
  body: string;

  @Field(() => String, { nullable: true })
  decidedOn: string | null;

  @Field(() => String)
  paragraph: string;

  @Field(() => String)
  diarienummer: string;
}

@ObjectType({ simpleResolvers: true, description: 'An activity as it is stored, in the fields of its form. Days are ISO dates.' })
export class ActivityValues {
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

  @Field(() => String, { nullable: true })
  startsOn: string | null;

  @Field(() => String, { nullable: true })
  endsOn: string | null;

  @Field(() => String, { nullable: true, description: 'Key of a programme of the reference list, or the name of another.' })
  programme: string | null;

  @Field(() => String, { nullable: true })
  ownRole: string | null;

  @Field(() => String, { nullable: true })
  diarienummer: string | null;

  @Field(() => ID, { nullable: true })
  contactPersonId: string | null;

  @Field(() => [ActivityPillarValue])
  pillars: readonly ActivityPillarValue[];

  @Field(() => [ActivityPartnerValue])
  partners: readonly ActivityPartnerValue[];

  @Field(() => [ActivityFundingYear])
  funding: readonly ActivityFundingYear[];

  @Field(() => Boolean, { description: 'Belongs to the border region that the configuration names.' })
  borderRegional: boolean;

  @Field(() => String, { description: 'Why a partner lies outside the geographic focus.' })
  focusReason: string;

  @Field(() => [ActivityCheckAnswer])
  checks: readonly ActivityCheckAnswer[];

  @Field(() => [ActivityStartDecision])
  decisions: readonly ActivityStartDecision[];
}
