import { createUnionType, Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from 'type-graphql';
import { FieldError, FormErrors } from '../../../platform/graphql/form-errors.type';
import { WrittenCompilationType } from './compilation.type';
import { RoundStepRefused } from './decision.type';
import { ReportMovedType } from './report-moves.type';

@InputType()
export class PartTextInput {
  @Field(() => ID)
  key: string;

  @Field(() => String)
  text: string;
}

@InputType()
export class ActivityGoalsInput {
  @Field(() => ID)
  activityId: string;

  @Field(() => [String])
  goals: readonly string[];
}

@InputType()
export class WrittenCompilationInput {
  @Field(() => String)
  summary: string;

  @Field(() => [PartTextInput])
  texts: readonly PartTextInput[];

  @Field(() => [ActivityGoalsInput])
  goals: readonly ActivityGoalsInput[];

  @Field(() => [ID])
  withoutGoal: readonly string[];
}

@InputType('CompilationInput')
export class CompilationInputType {
  @Field(() => ID)
  roundId: string;

  @Field(() => Int, { description: 'The revision that the writer started from; 0 where nothing was saved.' })
  revision: number;

  @Field(() => WrittenCompilationInput)
  content: WrittenCompilationInput;
}

@InputType('LeaveOutReportInput')
export class LeaveOutReportInputType {
  @Field(() => ID)
  reportId: string;

  @Field(() => String)
  comment: string;
}

@ObjectType('CompilationSaved', { simpleResolvers: true })
export class CompilationSavedType {
  @Field(() => ID)
  roundId: string;

  @Field(() => Int)
  revision: number;

  @Field(() => GraphQLISODateTime)
  savedAt: Date;
}

@ObjectType('CompilationFinished', { simpleResolvers: true })
export class CompilationFinishedType {
  @Field(() => ID)
  roundId: string;

  @Field(() => String)
  contentHash: string;
}

@ObjectType('CompilationIncomplete', { simpleResolvers: true })
export class CompilationIncompleteType {
  @Field(() => [FieldError])
  missing: readonly FieldError[];
}

@ObjectType('CompilationConflict', { simpleResolvers: true, description: 'Somebody else saved in between. Nothing was overwritten.' })
export class CompilationConflictType {
  @Field(() => Int)
  revision: number;

  @Field(() => String)
  savedBy: string;

  @Field(() => GraphQLISODateTime)
  savedAt: Date;

  @Field(() => WrittenCompilationType)
  written: WrittenCompilationType;
}

export const SaveCompilationResult = createUnionType({
  name: 'SaveCompilationResult',
  types: () => [CompilationSavedType, CompilationConflictType, FormErrors, RoundStepRefused] as const,
  resolveType: (value) => {
    if ('errors' in value) return FormErrors;
    if ('reason' in value) return RoundStepRefused;
    return 'savedBy' in value ? CompilationConflictType : CompilationSavedType;
  },
});

export const FinishCompilationResult = createUnionType({
  name: 'FinishCompilationResult',
  types: () => [CompilationFinishedType, CompilationIncompleteType, CompilationConflictType, FormErrors, RoundStepRefused] as const,
  resolveType: (value) => {
    if ('errors' in value) return FormErrors;
    if ('missing' in value) return CompilationIncompleteType;
    if ('reason' in value) return RoundStepRefused;
    return 'savedBy' in value ? CompilationConflictType : CompilationFinishedType;
  },
});

export const LeaveOutReportResult = createUnionType({
  name: 'LeaveOutReportResult',
  types: () => [ReportMovedType, FormErrors, RoundStepRefused] as const,
  resolveType: (value) => ('errors' in value ? FormErrors : 'reason' in value ? RoundStepRefused : ReportMovedType),
});
