import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../../platform/graphql/allow';
import { memberOf, type RequestContext } from '../../../platform/graphql/context';
import { acceptReport } from '../actions/accept-report';
import { commentOnReport } from '../actions/comment-on-report';
import { resolveComment } from '../actions/resolve-comment';
import { returnReport } from '../actions/return-report';
import { saveReportDraft } from '../actions/save-report-draft';
import { submitNothingToReport } from '../actions/submit-nothing-to-report';
import { submitReport } from '../actions/submit-report';
import { takeBackReport } from '../actions/take-back-report';
import { ReportDraftInputType, SaveReportDraftResult, SubmitReportResult } from './report-draft.type';
import { CommentResult, MoveReportResult, ReportCommentInputType, ReportMovedType, ReturnReportResult } from './report-moves.type';

@Resolver()
export class ReportResolver {
  @Allow('report.write')
  @Mutation(() => SaveReportDraftResult)
  saveReportDraft(
    @Ctx() context: RequestContext,
    @Arg('input', () => ReportDraftInputType) input: ReportDraftInputType,
  ): Promise<typeof SaveReportDraftResult> {
    return saveReportDraft(memberOf(context), input);
  }

  @Allow('report.write')
  @Mutation(() => SubmitReportResult)
  submitReport(
    @Ctx() context: RequestContext,
    @Arg('input', () => ReportDraftInputType) input: ReportDraftInputType,
  ): Promise<typeof SubmitReportResult> {
    return submitReport(memberOf(context), input);
  }

  @Allow('report.write')
  @Mutation(() => MoveReportResult)
  submitNothingToReport(@Ctx() context: RequestContext, @Arg('reportId', () => ID) reportId: string): Promise<typeof MoveReportResult> {
    return submitNothingToReport(memberOf(context), reportId);
  }

  @Allow('report.write')
  @Mutation(() => MoveReportResult)
  takeBackReport(@Ctx() context: RequestContext, @Arg('reportId', () => ID) reportId: string): Promise<typeof MoveReportResult> {
    return takeBackReport(memberOf(context), reportId);
  }

  @Allow('report.review')
  @Mutation(() => MoveReportResult)
  acceptReport(@Ctx() context: RequestContext, @Arg('reportId', () => ID) reportId: string): Promise<typeof MoveReportResult> {
    return acceptReport(memberOf(context), reportId);
  }

  @Allow('report.review')
  @Mutation(() => ReturnReportResult)
  returnReport(
    @Ctx() context: RequestContext,
    @Arg('input', () => ReportCommentInputType) input: ReportCommentInputType,
  ): Promise<typeof ReturnReportResult> {
    return returnReport(memberOf(context), input);
  }

  @Allow('report.write', 'report.review')
  @Mutation(() => CommentResult)
  commentOnReport(
    @Ctx() context: RequestContext,
    @Arg('input', () => ReportCommentInputType) input: ReportCommentInputType,
  ): Promise<typeof CommentResult> {
    return commentOnReport(memberOf(context), input);
  }

  @Allow('report.write', 'report.review')
  @Mutation(() => ReportMovedType)
  resolveComment(
    @Ctx() context: RequestContext,
    @Arg('commentId', () => ID) commentId: string,
    @Arg('resolved', () => Boolean) resolved: boolean,
  ): Promise<ReportMovedType> {
    return resolveComment(memberOf(context), commentId, resolved);
  }
}
