import { createUnionType, Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from 'type-graphql';
import { FieldError, FormErrors } from '../../../platform/graphql/form-errors.type';

@InputType('OpenRoundInput')
export class OpenRoundInputType {
  @Field(() => String)
  ruleKey: string;

  @Field(() => Int)
  year: number;

  @Field(() => String, { nullable: true, description: 'Which of several periods; the first that has no round when left out.' })
  periodKey?: string | null;
}

@ObjectType('RoundOpened', { simpleResolvers: true })
export class RoundOpenedType {
  @Field(() => ID)
  roundId: string;

  @Field(() => Int)
  units: number;
}

@ObjectType('RoundNotOpened', { simpleResolvers: true })
export class RoundNotOpenedType {
  @Field(() => [String])
  reasons: readonly string[];

  @Field(() => ID, { nullable: true })
  existingId: string | null;
}

export const OpenRoundResult = createUnionType({
  name: 'OpenRoundResult',
  types: () => [RoundOpenedType, RoundNotOpenedType] as const,
  resolveType: (value) => ('reasons' in value ? RoundNotOpenedType : RoundOpenedType),
});

@ObjectType('ReportMoved', { simpleResolvers: true })
export class ReportMovedType {
  @Field(() => ID)
  reportId: string;
}

@ObjectType('ReportRefused', { simpleResolvers: true, description: 'The chain does not let the viewer do this now.' })
export class ReportRefusedType {
  @Field(() => String)
  reason: string;
}

@ObjectType('ReportIncomplete', { simpleResolvers: true })
export class ReportIncompleteType {
  @Field(() => [FieldError])
  missing: readonly FieldError[];
}

@ObjectType('UnitsReminded', { simpleResolvers: true })
export class UnitsRemindedType {
  @Field(() => [ID], { description: 'Reports whose unit somebody was reached in.' })
  reminded: readonly string[];

  @Field(() => [String], { description: 'Units where nobody could be reached.' })
  unreachable: readonly string[];
}

@ObjectType('DeadlineExtended', { simpleResolvers: true })
export class DeadlineExtendedType {
  @Field(() => [ID])
  reportIds: readonly string[];
}

@InputType('ReportCommentInput')
export class ReportCommentInputType {
  @Field(() => ID)
  reportId: string;

  @Field(() => String)
  comment: string;

  @Field(() => String, { nullable: true, description: 'The answer it is about, e.g. `activities.<id>.budget`.' })
  fieldPath?: string | null;
}

@ObjectType('ReportDraftSaved', { simpleResolvers: true })
export class ReportDraftSavedType {
  @Field(() => ID)
  reportId: string;

  @Field(() => Int)
  revision: number;

  @Field(() => GraphQLISODateTime)
  savedAt: Date;
}

export const MoveReportResult = createUnionType({
  name: 'MoveReportResult',
  types: () => [ReportMovedType, ReportRefusedType] as const,
  resolveType: (value) => ('reason' in value ? ReportRefusedType : ReportMovedType),
});

export const ReturnReportResult = createUnionType({
  name: 'ReturnReportResult',
  types: () => [ReportMovedType, ReportRefusedType, FormErrors] as const,
  resolveType: (value) => ('errors' in value ? FormErrors : 'reason' in value ? ReportRefusedType : ReportMovedType),
});

export const CommentResult = createUnionType({
  name: 'CommentResult',
  types: () => [ReportMovedType, FormErrors] as const,
  resolveType: (value) => ('errors' in value ? FormErrors : ReportMovedType),
});

export const ExtendDeadlineResult = createUnionType({
  name: 'ExtendDeadlineResult',
  types: () => [DeadlineExtendedType, FormErrors] as const,
  resolveType: (value) => ('errors' in value ? FormErrors : DeadlineExtendedType),
});
