import { repositoryOf } from '../../../platform/db/tenant-repository';
import type { MemberContext } from '../../../platform/graphql/context';
import { loadReportInRound } from '../data/report.repository';
import { ReportCommentEntity } from '../data/report-comment.entity';
import { requireCommenter } from '../reporting.access';
import type { ReportMoved } from './submit-report';

/** Marks a comment as settled, or opens it again. */
export async function resolveComment(context: MemberContext, commentId: string, resolved: boolean): Promise<ReportMoved> {
  const comments = repositoryOf(context.transaction, ReportCommentEntity);
  const comment = await comments.getForUpdate(commentId);
  await loadReportInRound(context, comment.reportId, (unit) => requireCommenter(context.viewer, unit), 'report');
  if ((comment.resolvedAt !== null) === resolved) return { reportId: comment.reportId };
  await comments.save(Object.assign(comment, { resolvedAt: resolved ? context.clock.now() : null }));
  const action = resolved ? 'report.comment_resolved' : 'report.comment_reopened';
  await context.audit({ action, subjectKind: 'report_comment', subjectId: commentId, detail: { reportId: comment.reportId } });
  return { reportId: comment.reportId };
}
