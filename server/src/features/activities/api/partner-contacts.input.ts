import { Field, ID, InputType } from 'type-graphql';

@InputType()
export class SoughtPartnerInput {
  @Field(() => String)
  name: string;

  @Field(() => String, { description: 'ISO 3166-1 alpha-2; empty where it is not known.' })
  country: string;
}

@InputType()
export class PartnerContactsInput {
  @Field(() => [SoughtPartnerInput])
  partners: SoughtPartnerInput[];

  @Field(() => ID, { description: 'The unit that asks; its own contacts are not told. Empty while none is chosen.' })
  unitId: string;
}
