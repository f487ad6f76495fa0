import type { MemberContext } from '../../../platform/graphql/context';
import { loadReportInRound } from '../data/report.repository';
import { decide } from '../data/round.repository';
import { freeze } from '../data/snapshot.repository';
import { emptySnapshot } from '../model/report-snapshot';
import { requireReporter } from '../reporting.access';
import { moveRound } from './move-round';
import type { ReportRefused } from './save-report-draft';
import { frameOf, handedIn, type ReportMoved } from './submit-report';

/** Hands in "nothing to report" with one click. What had been written stays in the draft; the click twice is the click once. */
export async function submitNothingToReport(context: MemberContext, reportId: string): Promise<ReportMoved | ReportRefused> {
  const report = await loadReportInRound(context, reportId, (unit) => requireReporter(context.viewer, unit));
  const decided = decide(report.loaded, { type: 'submit_nothing', unit: report.unit.key });
  if ('refusal' in decided) return report.report.nothingToReport ? { reportId } : { reason: decided.refusal };
  const snapshot = await freeze(context, { kind: 'report', id: reportId }, emptySnapshot(frameOf(context, report)));
  await moveRound(context, report.loaded, decided.state, [{ reportId, change: handedIn(context, snapshot.id) }]);
  const detail = { round: report.loaded.round.name, unit: report.unit.name, contentHash: snapshot.contentHash };
  await context.audit({ action: 'report.nothing_to_report', subjectKind: 'report', subjectId: reportId, detail });
  return { reportId };
}
