import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Sourced, StrategyFact, StrategyPart } from './part.type';

@ObjectType({ simpleResolvers: true, description: 'Bounds that must all be reached before a step is needed. Whole kronor.' })
export class StrategyGate {
  @Field(() => Number, { nullable: true })
  amountAtLeast: number | null;

  @Field(() => Int, { nullable: true })
  yearsAtLeast: number | null;

  @Field(() => Int, { nullable: true })
  committeesAtLeast: number | null;
}

@ObjectType({ simpleResolvers: true })
export class StrategyStep extends Sourced {
  @Field(() => ID)
  key: string;

  @Field(() => String)
  verb: string;

  @Field(() => String, { nullable: true, description: "The document's own word for the step, where it has one." })
  label: string | null;

  @Field(() => StrategyPart)
  actors: StrategyPart;

  @Field(() => Int, {
    nullable: true,
    description: 'Units of the named kinds that exist today; null where units are not what the step counts or none are known.',
  })
  units: number | null;

  @Field(() => StrategyPart)
  deadline: StrategyPart;

  @Field(() => StrategyPart)
  contents: StrategyPart;

  @Field(() => Boolean, { description: 'The step links what was reported to goals.' })
  goalLinks: boolean;

  @Field(() => StrategyGate, { nullable: true })
  gate: StrategyGate | null;

  @Field(() => String, {
    nullable: true,
    description: 'How the step stands in the latest round: `done`, `current`, `waiting`, `rejected` or `unknown`.',
  })
  status: string | null;

  @Field(() => String, { nullable: true, description: 'Its day in the latest round, ISO date.' })
  dueOn: string | null;
}

@ObjectType({ simpleResolvers: true, description: "The latest round of a rule. Counts are of units' reports." })
export class StrategyRound {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => Boolean)
  ended: boolean;

  @Field(() => Int)
  handedIn: number;

  @Field(() => Int)
  of: number;

  @Field(() => Int)
  late: number;
}

@ObjectType({ simpleResolvers: true })
export class StrategyRule extends Sourced {
  @Field(() => ID)
  key: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  kind: string;

  @Field(() => String, { nullable: true })
  summary: string | null;

  @Field(() => [StrategyFact], { description: '`contents`, `cadence`, `deadline`, `carrier` and `instruction`' })
  facts: StrategyFact[];

  @Field(() => [StrategyStep])
  steps: StrategyStep[];

  @Field(() => StrategyRound, { nullable: true })
  round: StrategyRound | null;
}
