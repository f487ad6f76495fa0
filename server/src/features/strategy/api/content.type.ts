import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Sourced, StrategyFact, StrategyPart } from './part.type';

@ObjectType({ simpleResolvers: true, description: 'A purpose, a principle, a duty or a cooperation: something that is said in words.' })
export class StrategyItem extends Sourced {
  @Field(() => ID)
  key: string;

  @Field(() => String, { nullable: true, description: 'What a principle or a duty is about, by key.' })
  kind: string | null;

  @Field(() => String, { nullable: true })
  name: string | null;

  @Field(() => String, { nullable: true })
  text: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What the activity register says today. Whole kronor.' })
export class StrategyFigures {
  @Field(() => Int)
  activities: number;

  @Field(() => Int, { description: 'How many of them are told apart as border-regional.' })
  borderRegional: number;

  @Field(() => Int)
  running: number;

  @Field(() => Number)
  grantReceived: number;

  @Field(() => ID, { nullable: true })
  latestId: string | null;

  @Field(() => String, { nullable: true, description: 'The activity that changed last.' })
  latestName: string | null;
}

@ObjectType({ simpleResolvers: true })
export class StrategyCommitment extends Sourced {
  @Field(() => ID)
  key: string;

  @Field(() => String)
  text: string;

  @Field(() => StrategyPart)
  cadence: StrategyPart;

  @Field(() => StrategyFigures, { nullable: true })
  figures: StrategyFigures | null;
}

@ObjectType({ simpleResolvers: true, description: "One of the strategy's directions, in the tenant's own word for it." })
export class StrategyPillar extends Sourced {
  @Field(() => ID)
  key: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  alsoCalled: string | null;

  @Field(() => StrategyPart)
  aim: StrategyPart;

  @Field(() => StrategyPart)
  methods: StrategyPart;

  @Field(() => [StrategyCommitment])
  commitments: StrategyCommitment[];

  @Field(() => StrategyFigures, { nullable: true, description: 'Null for those who may not read the register.' })
  figures: StrategyFigures | null;
}

@ObjectType({ simpleResolvers: true })
export class StrategyConsultation {
  @Field(() => String)
  reference: string;

  @Field(() => String, { nullable: true, description: 'ISO date.' })
  deadline: string | null;

  @Field(() => String, { nullable: true, description: 'Through whose answer the proposal has been read.' })
  answeredBy: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The decision by which an expired document is applied until further notice.' })
export class StillApplied {
  @Field(() => String)
  decidedBy: string;

  @Field(() => String, { description: 'ISO date.' })
  date: string;

  @Field(() => String)
  reference: string;
}

@ObjectType({ simpleResolvers: true })
export class StrategyDocument extends Sourced {
  @Field(() => ID)
  key: string;

  @Field(() => String)
  type: string;

  @Field(() => String)
  title: string;

  @Field(() => Boolean, { description: 'False where the document has no title line and `title` is what its text calls itself.' })
  titled: boolean;

  @Field(() => Boolean, { description: 'False where the document is only known through another one.' })
  read: boolean;

  @Field(() => Boolean, { description: "The one document whose page is the tenant's strategy page." })
  main: boolean;

  @Field(() => String, {
    nullable: true,
    description: "How the main document relates to this one; null for the main document and for those it doesn't name.",
  })
  relation: string | null;

  @Field(() => StrategyConsultation, { nullable: true })
  consultation: StrategyConsultation | null;

  @Field(() => StillApplied, { nullable: true, description: 'Who decided that it is applied past its end; null where nobody has.' })
  stillApplied: StillApplied | null;

  @Field(() => [StrategyFact])
  facts: StrategyFact[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'A matter with what the document says and leaves open about it: funding, travel, twin towns, a network.',
})
export class StrategyMatter extends Sourced {
  @Field(() => ID)
  key: string;

  @Field(() => String, { description: '`network`, `funding`, `travel`, `twin_towns`, `representation`, `geography` or `publication`' })
  kind: string;

  @Field(() => String, { nullable: true, description: 'The name of a network; null for the matters that every configuration has.' })
  name: string | null;

  @Field(() => [StrategyFact])
  facts: StrategyFact[];
}
