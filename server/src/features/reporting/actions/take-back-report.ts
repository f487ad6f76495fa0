import type { MemberContext } from '../../../platform/graphql/context';
import { loadReportInRound } from '../data/report.repository';
import { decide } from '../data/round.repository';
import { requireReporter } from '../reporting.access';
import { moveRound } from './move-round';
import type { ReportRefused } from './save-report-draft';
import type { ReportMoved } from './submit-report';

/** Takes a report back as long as nobody has accepted it. The frozen copy of what was handed in stays. */
export async function takeBackReport(context: MemberContext, reportId: string): Promise<ReportMoved | ReportRefused> {
  const { loaded, unit } = await loadReportInRound(context, reportId, (owner) => requireReporter(context.viewer, owner));
  const decided = decide(loaded, { type: 'take_back', unit: unit.key });
  if ('refusal' in decided) return { reason: decided.refusal };
  const change = { submittedAt: null, submittedBy: null, touchedAt: context.clock.now(), touchedBy: context.viewer.personId };
  await moveRound(context, loaded, decided.state, [{ reportId, change }]);
  await context.audit({
    action: 'report.taken_back',
    subjectKind: 'report',
    subjectId: reportId,
    detail: { round: loaded.round.name, unit: unit.name },
  });
  return { reportId };
}
