import type { MemberContext } from '../../../platform/graphql/context';
import { type LoadedReport, loadReport, type ReportInRound, storeDraft } from '../data/report.repository';
import { decide, type LoadedRound } from '../data/round.repository';
import { freeze } from '../data/snapshot.repository';
import type { AnswerFault } from '../model/answer-fault';
import { missingAnswers } from '../model/completeness';
import type { DraftConflict } from '../model/draft-conflict';
import { fieldsOf } from '../model/openable-rule';
import { prefilled } from '../model/prefill';
import type { ReportContent } from '../model/report-content';
import { reportSnapshot, type SnapshotFrame, type SnapshotSetting } from '../model/report-snapshot';
import { saysTheSame } from '../model/written-report';
import { requireReporter } from '../reporting.access';
import { moveRound } from './move-round';
import { conflictWith, type ReportRefused, read, type SaveReportDraftInput } from './save-report-draft';

/** A report where it now stands. */
export interface ReportMoved {
  readonly reportId: string;
}

export interface ReportIncomplete {
  readonly missing: readonly AnswerFault[];
}

/**
 * Hands a report in: checks it against the rule, freezes it under a content hash and moves the round on (KRS-F6). Sent
 * twice it gives the same answer twice and freezes once.
 */
export async function submitReport(
  context: MemberContext,
  input: SaveReportDraftInput,
): Promise<ReportMoved | ReportIncomplete | DraftConflict | ReportRefused> {
  const report = await loadReport(context, input.reportId, (unit) => requireReporter(context.viewer, unit));
  const decided = decide(report.loaded, { type: 'submit', unit: report.unit.key });
  const { content, faults } = read(report, input.content);
  if ('refusal' in decided) return sentTwice(report, content) ? { reportId: report.report.id } : { reason: decided.refusal };
  const conflict = await conflictWith(context, report, input.revision, content);
  if (conflict) return conflict;
  const complete = prefilled(content, report.fields, report.register, context.clock.today());
  const missing = [...faults, ...missingAnswers(complete, report.fields)];
  if (missing.length > 0) return { missing };
  await storeDraft(context, report, complete);
  const snapshot = await freeze(context, { kind: 'report', id: report.report.id }, reportSnapshot(settingOf(context, report), complete));
  await moveRound(context, report.loaded, decided.state, [{ reportId: report.report.id, change: handedIn(context, snapshot.id) }]);
  await context.audit({
    action: 'report.submitted',
    subjectKind: 'report',
    subjectId: report.report.id,
    detail: { round: report.loaded.round.name, unit: report.unit.name, contentHash: snapshot.contentHash },
  });
  return { reportId: report.report.id };
}

/** A second click, or a retry after an answer that never came: the report is in already and says the same. */
function sentTwice({ report, draft }: LoadedReport, content: ReportContent): boolean {
  return report.state === 'submitted' && !report.nothingToReport && draft !== null && saysTheSame(draft.content, content);
}

const settingOf = (context: MemberContext, report: LoadedReport): SnapshotSetting => ({
  ...frameOf(context, report),
  goals: report.goals,
  register: report.register,
});

/** What every frozen copy says of where it belongs and what was asked. */
export function frameOf({ clock }: MemberContext, { loaded, unit }: ReportInRound): SnapshotFrame {
  const { id, key, name, kind } = unit;
  return { round: roundOf(loaded), unit: { id, key, name, kind }, fields: fieldsOf(loaded.rule), submittedAt: clock.now() };
}

const roundOf = ({ round: { id, name, year, ruleKey, versionId } }: LoadedRound) => ({ id, name, year, ruleKey, versionId });

/** What is noted on the report when it is handed in. */
export function handedIn({ clock, viewer }: MemberContext, snapshotId: string) {
  const now = clock.now();
  return { snapshotId, submittedAt: now, submittedBy: viewer.personId, touchedAt: now, touchedBy: viewer.personId };
}
