import type { MemberContext } from '../../../platform/graphql/context';
import { loadReportInRound } from '../data/report.repository';
import { decide } from '../data/round.repository';
import { requireReviewer } from '../reporting.access';
import { moveRound } from './move-round';
import type { ReportRefused } from './save-report-draft';
import type { ReportMoved } from './submit-report';

/** Accepts a report that has been handed in; from then on only the reviewers can send it back. */
export async function acceptReport(context: MemberContext, reportId: string): Promise<ReportMoved | ReportRefused> {
  const { loaded, unit } = await loadReportInRound(context, reportId, (owner) => requireReviewer(context.viewer, owner));
  const decided = decide(loaded, { type: 'accept', unit: unit.key });
  if ('refusal' in decided) return decided.refusal === 'already_accepted' ? { reportId } : { reason: decided.refusal };
  await moveRound(context, loaded, decided.state, [{ reportId, change: { acceptedAt: context.clock.now() } }]);
  await context.audit({
    action: 'report.accepted',
    subjectKind: 'report',
    subjectId: reportId,
    detail: { round: loaded.round.name, unit: unit.name },
  });
  return { reportId };
}
