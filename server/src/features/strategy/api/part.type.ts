import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: 'Where something comes from: an item or section of a document, or who decided it and when.',
})
export class StrategySource {
  @Field(() => ID, { description: 'What `sources` of the configured things name: the item or section itself, or a key of the decision.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'The title of the document that the item stands in.' })
  document: string | null;

  @Field(() => String, { nullable: true, description: 'The heading that the item stands under.' })
  section: string | null;

  @Field(() => String, { nullable: true })
  decidedBy: string | null;

  @Field(() => String, { nullable: true, description: 'ISO date.' })
  date: string | null;

  @Field(() => String, { nullable: true })
  reference: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The municipality that it was taken over from. `document`, `section`, `version` and `date` then say from where in its configuration, and when.',
  })
  borrowedFrom: string | null;

  @Field(() => Int, { nullable: true })
  version: number | null;
}

/** What every configured thing carries beside its own fields. */
@ObjectType({ simpleResolvers: true })
export abstract class Sourced {
  @Field(() => String, {
    description: '`full`, `partial`, `none` (the document says there is none) or `not_stated` (it leaves the matter open)',
  })
  stated: string;

  @Field(() => String, { description: '`adopted`, `proposal`, `district_view`, `background` or `local`' })
  origin: string;

  @Field(() => [String], { description: "Ids of the page's `sources`." })
  sources: string[];

  @Field(() => String, { nullable: true, description: 'A remark on the reading.' })
  note: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Who does something: exactly one of role, unitKinds, unit and outside is given.' })
export class StrategyActor {
  @Field(() => String, { nullable: true, description: "The role's name in the tenant's own words." })
  role: string | null;

  @Field(() => [String], { nullable: true, description: 'Kinds of unit by key.' })
  unitKinds: string[] | null;

  @Field(() => String, { nullable: true, description: "The unit's name." })
  unit: string | null;

  @Field(() => String, { nullable: true, description: '`public`, `management_system`, `self` or `project_owners`' })
  outside: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'How often something happens.' })
export class StrategyCadence {
  @Field(() => String)
  type: string;

  @Field(() => [Int], {
    nullable: true,
    description: 'Months whose last day ends a period, 1–12; null where they are not stated or not what the cadence is about.',
  })
  months: number[] | null;

  @Field(() => Int, { nullable: true })
  min: number | null;

  @Field(() => Int, { nullable: true })
  max: number | null;

  @Field(() => String, { nullable: true, description: 'ISO date.' })
  latestBy: string | null;

  @Field(() => Boolean)
  alsoWhenNeeded: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'The last day of something.' })
export class StrategyDeadline {
  @Field(() => String)
  type: string;

  @Field(() => Int, { nullable: true })
  month: number | null;

  @Field(() => Int, { nullable: true })
  day: number | null;

  @Field(() => Int, { nullable: true, description: 'Days before a meeting of the body in `role`.' })
  days: number | null;

  @Field(() => String, { nullable: true })
  role: string | null;

  @Field(() => String, { nullable: true, description: 'ISO date.' })
  date: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'One answer that a document gives, gives in part, denies or leaves open. At most one kind of value is given; none where it is not stated.',
})
export class StrategyPart extends Sourced {
  @Field(() => String, { nullable: true, description: 'The value as text; a year or an ISO date where it is a date.' })
  text: string | null;

  @Field(() => [String], { nullable: true, description: 'Names in the words of the document.' })
  names: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Keys of a shared vocabulary.' })
  codes: string[] | null;

  @Field(() => [StrategyActor], { nullable: true })
  actors: StrategyActor[] | null;

  @Field(() => StrategyCadence, { nullable: true })
  cadence: StrategyCadence | null;

  @Field(() => StrategyDeadline, { nullable: true })
  deadline: StrategyDeadline | null;

  @Field(() => String, { nullable: true, description: 'Start of a validity: a year or an ISO date.' })
  from: string | null;

  @Field(() => String, { nullable: true, description: 'End of a validity: a year or an ISO date.' })
  to: string | null;

  @Field(() => [String], { description: 'Where the text can be read in more than one way: each reading in words.' })
  readings: string[];
}

@ObjectType({ simpleResolvers: true, description: 'A part with its name, a key that the catalogues have words for.' })
export class StrategyFact {
  @Field(() => String)
  key: string;

  @Field(() => StrategyPart)
  part: StrategyPart;
}
