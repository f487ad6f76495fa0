import { newId } from '../../../platform/db/identifier';
import { repositoryOf } from '../../../platform/db/tenant-repository';
import type { MemberContext } from '../../../platform/graphql/context';
import { type FormErrors, formErrors } from '../../../platform/graphql/form-errors.type';
import { notify } from '../../../platform/notify/notify';
import { loadReportInRound } from '../data/report.repository';
import { ReportCommentEntity } from '../data/report-comment.entity';
import { decide } from '../data/round.repository';
import { commentFaults, isFieldPath } from '../model/comment-text';
import { requireReviewer } from '../reporting.access';
import { moveRound } from './move-round';
import { reportNotice } from './report-notices';
import type { ReportRefused } from './save-report-draft';
import type { ReportMoved } from './submit-report';

export interface ReportCommentInput {
  readonly reportId: string;
  readonly comment: string;
  /** The answer that the comment is about; null for the report as a whole. */
  readonly fieldPath?: string | null;
}

/** Sends a report back to its unit with a comment that says what is missing, at one answer or for the whole report. */
export async function returnReport(
  context: MemberContext,
  { reportId, comment, fieldPath = null }: ReportCommentInput,
): Promise<ReportMoved | ReportRefused | FormErrors> {
  const { loaded, unit, report } = await loadReportInRound(context, reportId, (owner) => requireReviewer(context.viewer, owner));
  const faults = commentFaults(comment);
  if (faults.length > 0) return formErrors(faults);
  const decided = decide(loaded, { type: 'return', unit: unit.key, comment });
  if ('refusal' in decided) return { reason: decided.refusal };
  await writeComment(context, { reportId, comment, fieldPath });
  await moveRound(context, loaded, decided.state, [{ reportId, change: { acceptedAt: null } }]);
  await notify(context, [
    reportNotice(
      { reportId, roundId: loaded.round.id, roundName: loaded.round.name, unitId: unit.id, unitName: unit.name },
      { kind: 'report_returned', to: [report.responsiblePersonId, report.submittedBy], event: `returned:${report.revision}` },
    ),
  ]);
  await context.audit({
    action: 'report.returned',
    subjectKind: 'report',
    subjectId: reportId,
    detail: { round: loaded.round.name, unit: unit.name, comment },
  });
  return { reportId };
}

/** Stores a comment by the viewer and returns its id. */
export async function writeComment(
  { transaction, viewer, clock }: MemberContext,
  { reportId, comment, fieldPath }: ReportCommentInput,
): Promise<string> {
  const path = fieldPath && isFieldPath(fieldPath) ? fieldPath : null;
  const id = newId();
  const row = { id, reportId, fieldPath: path, body: comment.trim(), authorId: viewer.personId, writtenAt: clock.now(), resolvedAt: null };
  await repositoryOf(transaction, ReportCommentEntity).insert(row);
  return id;
}
