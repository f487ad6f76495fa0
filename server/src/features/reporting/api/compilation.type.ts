import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { FieldError } from '../../../platform/graphql/form-errors.type';
import { RoundChainStep } from './chain.type';
import { CompilationDocumentType, CompilationHint, GoalChoice } from './compiled-document.type';
import { ReportedFigure, RoundDecision } from './decision.type';

@ObjectType({ simpleResolvers: true, description: 'A report that the compilation waits for.' })
export class WaitingReport {
  @Field(() => ID)
  reportId: string;

  @Field(() => String)
  unitName: string;

  @Field(() => String)
  state: string;

  @Field(() => String, { nullable: true })
  dueOn: string | null;

  @Field(() => Boolean)
  late: boolean;
}

@ObjectType({ simpleResolvers: true })
export class FrozenCompilation {
  @Field(() => String, { description: 'SHA-256 in hexadecimal.' })
  contentHash: string;

  @Field(() => String, { description: 'ISO instant.' })
  finishedAt: string;

  @Field(() => Int)
  edition: number;
}

@ObjectType({ simpleResolvers: true, description: 'A figure that has moved in the register since it was reported.' })
export class MovedFigureType {
  @Field(() => ID)
  activityId: string;

  @Field(() => String)
  activityName: string;

  @Field(() => String)
  unitName: string;

  @Field(() => ID)
  field: string;

  @Field(() => String)
  label: string;

  @Field(() => Float, { nullable: true })
  reported: number | null;

  @Field(() => Float, { nullable: true, description: 'Null where the register no longer has it.' })
  today: number | null;
}

@ObjectType({ simpleResolvers: true })
export class PartText {
  @Field(() => ID)
  key: string;

  @Field(() => String)
  text: string;
}

@ObjectType({ simpleResolvers: true })
export class ActivityGoals {
  @Field(() => ID)
  activityId: string;

  @Field(() => [String])
  goals: readonly string[];
}

@ObjectType('WrittenCompilation', { simpleResolvers: true, description: 'What the compilers have written themselves.' })
export class WrittenCompilationType {
  @Field(() => String)
  summary: string;

  @Field(() => [PartText])
  texts: readonly PartText[];

  @Field(() => [ActivityGoals], { description: "Activities whose goals differ from the unit's own choice." })
  goals: readonly ActivityGoals[];

  @Field(() => [ID])
  withoutGoal: readonly string[];
}

@ObjectType({ simpleResolvers: true })
export class CompilationPage {
  @Field(() => ID)
  roundId: string;

  @Field(() => String)
  roundName: string;

  @Field(() => Int)
  year: number;

  @Field(() => String, { nullable: true })
  endedAs: string | null;

  @Field(() => ID)
  stepKey: string;

  @Field(() => [RoundChainStep])
  chain: readonly RoundChainStep[];

  @Field(() => String, { description: '`draft` or `finished`' })
  state: string;

  @Field(() => Int)
  revision: number;

  @Field(() => String, { nullable: true, description: 'ISO instant.' })
  savedAt: string | null;

  @Field(() => String, { nullable: true })
  savedBy: string | null;

  @Field(() => WrittenCompilationType, { nullable: true, description: 'Null for those who do not write it now.' })
  written: WrittenCompilationType | null;

  @Field(() => CompilationDocumentType, { nullable: true, description: 'Null while it is not finished and not the viewer’s to write.' })
  document: CompilationDocumentType | null;

  @Field(() => [CompilationHint])
  hints: readonly CompilationHint[];

  @Field(() => [GoalChoice])
  goals: readonly GoalChoice[];

  @Field(() => [FieldError], { description: 'What stands between the saved text and finishing it.' })
  missing: readonly FieldError[];

  @Field(() => FrozenCompilation, { nullable: true })
  frozen: FrozenCompilation | null;

  @Field(() => [WaitingReport])
  waiting: readonly WaitingReport[];

  @Field(() => [RoundDecision])
  decisions: readonly RoundDecision[];

  @Field(() => [ReportedFigure])
  figures: readonly ReportedFigure[];

  @Field(() => [MovedFigureType])
  moved: readonly MovedFigureType[];

  @Field(() => Boolean)
  mayWrite: boolean;

  @Field(() => Boolean)
  mayFinish: boolean;
}
