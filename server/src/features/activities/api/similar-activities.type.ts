import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true })
export class SimilarReason {
  @Field(() => String, { description: '`partner`, `words`, `programme` or `country_kind`' })
  kind: string;

  @Field(() => String, { nullable: true, description: 'The partner or the programme.' })
  name: string | null;

  @Field(() => String, { nullable: true })
  pillar: string | null;

  @Field(() => String, { nullable: true })
  country: string | null;

  @Field(() => String, { nullable: true })
  activityKind: string | null;
}

@ObjectType({ simpleResolvers: true })
export class SimilarActivity {
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

  @Field(() => String, { nullable: true })
  contactName: string | null;

  @Field(() => String, { nullable: true })
  startsOn: string | null;

  @Field(() => String, { nullable: true })
  endsOn: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Activities of different units that look alike.' })
export class SimilarGroup {
  @Field(() => String)
  key: string;

  @Field(() => [SimilarReason], { description: 'The strongest first.' })
  reasons: readonly SimilarReason[];

  @Field(() => [SimilarActivity])
  activities: readonly SimilarActivity[];
}

@ObjectType({ simpleResolvers: true })
export class SimilarActivitiesPage {
  @Field(() => [String], { description: 'Roles that the configuration says read this.' })
  readers: readonly string[];

  @Field(() => [String])
  sources: readonly string[];

  @Field(() => String)
  origin: string;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => Int, { description: 'How many activities that go on were looked through.' })
  living: number;

  @Field(() => Boolean)
  mayJudge: boolean;

  @Field(() => [SimilarGroup])
  groups: readonly SimilarGroup[];
}

@ObjectType({ simpleResolvers: true })
export class ActivitiesJudged {
  @Field(() => Int)
  pairs: number;
}
