import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true })
export class FoundActivity {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  kind: string;

  @Field(() => String)
  unitName: string;
}

@ObjectType({ simpleResolvers: true, description: "A round, or one unit's report in it." })
export class FoundReport {
  @Field(() => ID)
  roundId: string;

  @Field(() => ID, { nullable: true, description: 'Null for the round itself.' })
  reportId: string | null;

  @Field(() => String)
  roundName: string;

  @Field(() => String, { nullable: true })
  unitName: string | null;

  @Field(() => String, { nullable: true, description: 'How the report stands; null for a round.' })
  state: string | null;

  @Field(() => Boolean, { description: 'The round has ended.' })
  ended: boolean;
}

@ObjectType({ simpleResolvers: true })
export class FoundRole {
  @Field(() => String)
  roleName: string;

  @Field(() => String, { nullable: true })
  unitName: string | null;
}

@ObjectType({ simpleResolvers: true })
export class FoundPerson {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => [FoundRole], { description: 'What the person holds today.' })
  roles: FoundRole[];
}

@ObjectType({ simpleResolvers: true })
export class FoundUnit {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  key: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  kind: string;

  @Field(() => String, { nullable: true, description: 'Its last day, ISO date, where it has passed.' })
  endedOn: string | null;
}

@ObjectType({ simpleResolvers: true })
export class FoundActivities {
  @Field(() => Int, { description: 'How many there are; the best of them are in `rows`.' })
  total: number;

  @Field(() => [FoundActivity])
  rows: FoundActivity[];
}

@ObjectType({ simpleResolvers: true })
export class FoundReports {
  @Field(() => Int)
  total: number;

  @Field(() => [FoundReport])
  rows: FoundReport[];
}

@ObjectType({ simpleResolvers: true })
export class FoundPeople {
  @Field(() => Int)
  total: number;

  @Field(() => [FoundPerson])
  rows: FoundPerson[];
}

@ObjectType({ simpleResolvers: true })
export class FoundUnits {
  @Field(() => Int)
  total: number;

  @Field(() => [FoundUnit])
  rows: FoundUnit[];
}

@ObjectType({ simpleResolvers: true, description: 'What a search finds among everything that the viewer may see, best first.' })
export class SearchResult {
  @Field(() => FoundActivities)
  activities: FoundActivities;

  @Field(() => FoundReports)
  reports: FoundReports;

  @Field(() => FoundPeople)
  people: FoundPeople;

  @Field(() => FoundUnits)
  units: FoundUnits;
}
