import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'Inhabitants on a day, and who says so.' })
export class ListedPopulation {
  @Field(() => Int)
  inhabitants: number;

  @Field(() => String, { description: 'ISO date.' })
  on: string;

  @Field(() => String)
  source: string;
}

@ObjectType({ simpleResolvers: true, description: "One of Sweden's municipalities." })
export class ListedMunicipality {
  @Field(() => String, { description: "SCB's code, four digits." })
  code: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  shortName: string;

  @Field(() => String)
  countyCode: string;

  @Field(() => String)
  countyName: string;

  @Field(() => ListedPopulation, { nullable: true, description: 'Null where we have seen no figure.' })
  population: ListedPopulation | null;

  @Field(() => Boolean, { description: 'It is a tenant of this installation already.' })
  isTenant: boolean;
}
