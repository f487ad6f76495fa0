import type { MemberContext } from '../../../platform/graphql/context';
import { type FormErrors, formErrors } from '../../../platform/graphql/form-errors.type';
import { loadReportInRound } from '../data/report.repository';
import { commentFaults } from '../model/comment-text';
import { requireCommenter } from '../reporting.access';
import { type ReportCommentInput, writeComment } from './return-report';
import type { ReportMoved } from './submit-report';

/** Says something about a report, at one answer or about the whole, without moving it. */
export async function commentOnReport(context: MemberContext, input: ReportCommentInput): Promise<ReportMoved | FormErrors> {
  const { report } = await loadReportInRound(context, input.reportId, (unit) => requireCommenter(context.viewer, unit), 'report');
  const faults = commentFaults(input.comment);
  if (faults.length > 0) return formErrors(faults);
  const id = await writeComment(context, input);
  await context.audit({ action: 'report.commented', subjectKind: 'report_comment', subjectId: id, detail: { reportId: report.id } });
  return { reportId: report.id };
}
