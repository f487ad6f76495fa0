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
}
