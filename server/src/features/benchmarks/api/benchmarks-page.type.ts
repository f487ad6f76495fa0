import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true })
export class BenchmarkPopulation {
  @Field(() => String, { description: 'ISO date.' })
  on: string;

  @Field(() => Int)
  inhabitants: number;

  @Field(() => String)
  source: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What one register says of one year. Null where it is not shared, or nobody has entered it.',
})
export class BenchmarkYear {
  @Field(() => Int)
  year: number;

  @Field(() => Int, { nullable: true })
  activities: number | null;

  @Field(() => Int, { nullable: true })
  twinTowns: number | null;

  @Field(() => Int, { nullable: true })
  memberships: number | null;

  @Field(() => Int, { nullable: true })
  withContact: number | null;

  @Field(() => Int, { nullable: true })
  withResults: number | null;

  @Field(() => Number, { nullable: true, description: 'Whole kronor.' })
  grantReceived: number | null;

  @Field(() => Number, { nullable: true, description: 'Whole kronor.' })
  coFinancing: number | null;

  @Field(() => Int, { nullable: true, description: 'Activities of the year that should have a grant entered.' })
  grantExpected: number | null;

  @Field(() => Int, { nullable: true })
  grantEntered: number | null;
}

@ObjectType({ simpleResolvers: true })
export class BenchmarkMunicipality {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => Boolean, { description: "The viewer's own: its figures come from its own register, whether it shares them or not." })
  own: boolean;

  @Field(() => Boolean)
  showsActivities: boolean;

  @Field(() => Boolean)
  showsFunding: boolean;

  @Field(() => [BenchmarkPopulation])
  populations: BenchmarkPopulation[];

  @Field(() => [BenchmarkYear])
  years: BenchmarkYear[];
}

@ObjectType({ simpleResolvers: true, description: 'A regional body, to choose whom one compares with.' })
export class BenchmarkGroup {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => [ID], { description: 'Its members today that are in this installation.' })
  municipalityIds: string[];
}

@ObjectType({ simpleResolvers: true })
export class BenchmarksPage {
  @Field(() => String, { description: 'Today in Sweden, ISO date.' })
  today: string;

  @Field(() => [Int], { description: 'The years side by side, the earliest first.' })
  years: number[];

  @Field(() => Boolean, { description: 'Something of what is shown is invented.' })
  exampleData: boolean;

  @Field(() => [BenchmarkMunicipality], { description: 'The own one first, then by name.' })
  municipalities: BenchmarkMunicipality[];

  @Field(() => [BenchmarkGroup])
  groups: BenchmarkGroup[];
}
