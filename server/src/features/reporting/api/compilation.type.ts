import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { FieldError } from '../../../platform/graphql/form-errors.type';
import { RoundChainStep } from './chain.type';
import { ReportedFigure, RoundDecision } from './decision.type';

@ObjectType({ simpleResolvers: true })
export class CompiledAnswerType {
  @Field(() => ID)
  field: string;

  @Field(() => Float, { nullable: true, description: 'Whole kronor, where the field is money.' })
  amount: number | null;

  @Field(() => String, { nullable: true })
  text: string | null;
}

@ObjectType({ simpleResolvers: true })
export class CompiledTotal {
  @Field(() => ID)
  field: string;

  @Field(() => Float, { nullable: true, description: 'Whole kronor; null where nothing gives a figure.' })
  sum: number | null;

  @Field(() => Int, { description: 'Figures that the sum leaves out.' })
  missing: number;
}

@ObjectType('CompiledActivity', { simpleResolvers: true })
export class CompiledActivityType {
  @Field(() => ID)
  activityId: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  kind: string;

  @Field(() => String, { nullable: true })
  programme: string | null;

  @Field(() => String, { nullable: true })
  startsOn: string | null;

  @Field(() => String, { nullable: true })
  endsOn: string | null;

  @Field(() => [CompiledAnswerType])
  answers: readonly CompiledAnswerType[];

  @Field(() => [String], { description: 'Keys of goals.' })
  goals: readonly string[];

  @Field(() => Boolean, { description: 'The compilers say that no goal fits.' })
  withoutGoal: boolean;
}

@ObjectType('CompiledUnit', { simpleResolvers: true, description: "One unit's accepted report." })
export class CompiledUnitType {
  @Field(() => ID)
  reportId: string;

  @Field(() => String)
  unitKey: string;

  @Field(() => String)
  unitName: string;

  @Field(() => String)
  unitKind: string;

  @Field(() => String)
  contentHash: string;

  @Field(() => Boolean)
  nothingToReport: boolean;

  @Field(() => [CompiledActivityType])
  activities: readonly CompiledActivityType[];

  @Field(() => [CompiledAnswerType])
  answers: readonly CompiledAnswerType[];

  @Field(() => [CompiledTotal])
  totals: readonly CompiledTotal[];
}

@ObjectType('CompilationPart', { simpleResolvers: true })
export class CompilationPartType {
  @Field(() => ID)
  key: string;

  @Field(() => String)
  label: string;

  @Field(() => String, { description: '`activities`, `money`, `goals`, `reports` or `written`' })
  source: string;

  @Field(() => String)
  text: string;
}

@ObjectType({ simpleResolvers: true })
export class CompilationHint {
  @Field(() => ID)
  key: string;

  @Field(() => String, { nullable: true })
  hint: string | null;

  @Field(() => Boolean)
  required: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'What the reports were asked for.' })
export class CompiledField {
  @Field(() => ID)
  key: string;

  @Field(() => String)
  label: string;

  @Field(() => String)
  type: string;

  @Field(() => String)
  per: string;
}

@ObjectType({ simpleResolvers: true })
export class CompiledGoal {
  @Field(() => ID)
  key: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  level: string;
}

@ObjectType({ simpleResolvers: true })
export class GoalChoice extends CompiledGoal {
  @Field(() => String, { nullable: true, description: 'The unit whose goal it is.' })
  unitKey: string | null;
}

@ObjectType({ simpleResolvers: true })
export class LeftOutUnit {
  @Field(() => String)
  unitName: string;

  @Field(() => String)
  reason: string;
}

@ObjectType('CompilationDocument', { simpleResolvers: true })
export class CompilationDocumentType {
  @Field(() => String)
  summary: string;

  @Field(() => [CompilationPartType])
  parts: readonly CompilationPartType[];

  @Field(() => [CompiledField])
  fields: readonly CompiledField[];

  @Field(() => [CompiledUnitType])
  units: readonly CompiledUnitType[];

  @Field(() => [LeftOutUnit])
  leftOut: readonly LeftOutUnit[];

  @Field(() => [CompiledTotal])
  totals: readonly CompiledTotal[];

  @Field(() => [CompiledGoal])
  goals: readonly CompiledGoal[];
}

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
