import { Field, Float, ID, Int, ObjectType } from 'type-graphql';

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
