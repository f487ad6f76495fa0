import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'Who takes a step: exactly one of role, unitKinds, unit and outside is given.' })
export class ChainActor {
  @Field(() => String, { nullable: true, description: "The role's name in the tenant's own words." })
  role: string | null;

  @Field(() => [String], { nullable: true, description: 'Kinds of unit by key.' })
  unitKinds: string[] | null;

  @Field(() => String, { nullable: true, description: "The unit's name." })
  unit: string | null;

  @Field(() => String, { nullable: true, description: '`public`, `management_system`, `self` or `project_owners`' })
  outside: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'One step of a round as the chain picture shows it.' })
export class RoundChainStep {
  @Field(() => ID)
  key: string;

  @Field(() => String)
  verb: string;

  @Field(() => String, { nullable: true, description: "The document's own word for the step, where it has one." })
  label: string | null;

  @Field(() => [ChainActor], { description: 'Empty where the document does not say who.' })
  actors: ChainActor[];

  @Field(() => String, { description: '`done`, `current`, `waiting`, `rejected` or `unknown`' })
  status: string;

  @Field(() => String, { nullable: true, description: 'ISO date.' })
  dueOn: string | null;

  @Field(() => String, { nullable: true, description: 'Day on which the notice of the meeting goes out, ISO date.' })
  noticeOn: string | null;

  @Field(() => String, { nullable: true, description: 'ISO instant.' })
  doneAt: string | null;

  @Field(() => String, { nullable: true, description: 'Who took it, where no decision or compilation tells.' })
  doneBy: string | null;

  @Field(() => String, { nullable: true, description: 'What they said about it.' })
  note: string | null;

  @Field(() => Int, { nullable: true, description: 'Units that have come through the step; null where units are not what it counts.' })
  done: number | null;

  @Field(() => Int, { nullable: true })
  of: number | null;

  @Field(() => Boolean, { description: 'The viewer can act at the step now.' })
  open: boolean;

  @Field(() => Boolean, { description: 'The viewer can say that the step is finished; nothing else is asked for.' })
  completable: boolean;
  @Field(() => Boolean, { description: 'The step is taken report by report, by accepting each.' })
  reviews: boolean;
}
