import { createUnionType, Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from 'type-graphql';
import { FormErrors } from '../../../platform/graphql/form-errors.type';
import { ReportDraftSavedType, ReportIncompleteType, ReportMovedType, ReportRefusedType } from './report-moves.type';

@InputType()
export class WrittenListEntryInput {
  @Field(() => ID, { nullable: true, description: 'Null for a line by hand.' })
  activityId: string | null;

  @Field(() => String)
  name: string;

  @Field(() => Boolean)
  included: boolean;

  @Field(() => String, { description: 'Why it is taken out; may be empty.' })
  reason: string;
}

@InputType()
export class WrittenAnswerInput {
  @Field(() => ID)
  field: string;

  @Field(() => String, { nullable: true, description: 'As it was typed; money in Swedish or English form.' })
  value: string | null;

  @Field(() => String, { description: '`register` or `written`' })
  origin: 'register' | 'written';

  @Field(() => String, { nullable: true, description: 'ISO date.' })
  fetchedOn: string | null;

  @Field(() => [WrittenListEntryInput], { nullable: true, description: 'The lines of a list; without them `value` has one per line.' })
  list?: WrittenListEntryInput[] | null;
}

@InputType()
export class WrittenActivityInput {
  @Field(() => ID)
  activityId: string;

  @Field(() => [WrittenAnswerInput])
  answers: WrittenAnswerInput[];

  @Field(() => [String])
  goals: string[];
}

@InputType()
export class WrittenReportInput {
  @Field(() => [WrittenActivityInput])
  activities: WrittenActivityInput[];

  @Field(() => [WrittenAnswerInput])
  unit: WrittenAnswerInput[];
}

@InputType('ReportDraftInput')
export class ReportDraftInputType {
  @Field(() => ID)
  reportId: string;

  @Field(() => Int, { description: 'The revision that the writer started from; 0 where there was no draft.' })
  revision: number;

  @Field(() => WrittenReportInput)
  content: WrittenReportInput;
}

@ObjectType({ simpleResolvers: true })
export class DraftListEntry {
  @Field(() => ID, { nullable: true })
  activityId: string | null;

  @Field(() => String)
  name: string;

  @Field(() => Boolean)
  included: boolean;

  @Field(() => String)
  reason: string;
}

@ObjectType({ simpleResolvers: true })
export class DraftAnswer {
  @Field(() => ID)
  field: string;

  @Field(() => String, { nullable: true })
  value: string | null;

  @Field(() => String)
  origin: string;

  @Field(() => String, { nullable: true })
  fetchedOn: string | null;

  @Field(() => [DraftListEntry], { nullable: true })
  list?: readonly DraftListEntry[] | null;
}

@ObjectType({ simpleResolvers: true })
export class DraftActivity {
  @Field(() => ID)
  activityId: string;

  @Field(() => [DraftAnswer])
  answers: readonly DraftAnswer[];

  @Field(() => [String])
  goals: readonly string[];
}

@ObjectType('DraftConflict', { simpleResolvers: true, description: 'Somebody else saved in between. Nothing was overwritten.' })
export class DraftConflictType {
  @Field(() => Int)
  revision: number;

  @Field(() => String)
  savedBy: string;

  @Field(() => GraphQLISODateTime)
  savedAt: Date;

  @Field(() => [DraftActivity])
  activities: readonly DraftActivity[];

  @Field(() => [DraftAnswer])
  unit: readonly DraftAnswer[];
}

export const SaveReportDraftResult = createUnionType({
  name: 'SaveReportDraftResult',
  types: () => [ReportDraftSavedType, DraftConflictType, FormErrors, ReportRefusedType] as const,
  resolveType: (value) => {
    if ('errors' in value) return FormErrors;
    if ('reason' in value) return ReportRefusedType;
    return 'savedBy' in value ? DraftConflictType : ReportDraftSavedType;
  },
});

export const SubmitReportResult = createUnionType({
  name: 'SubmitReportResult',
  types: () => [ReportMovedType, ReportIncompleteType, DraftConflictType, ReportRefusedType] as const,
  resolveType: (value) => {
    if ('missing' in value) return ReportIncompleteType;
    if ('reason' in value) return ReportRefusedType;
    return 'savedBy' in value ? DraftConflictType : ReportMovedType;
  },
});
