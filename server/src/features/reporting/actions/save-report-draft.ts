import type { Refusal } from '@utblick/domain';
import { repositoryOf } from '../../../platform/db/tenant-repository';
import type { MemberContext } from '../../../platform/graphql/context';
import { type FormErrors, formErrors } from '../../../platform/graphql/form-errors.type';
import { personName } from '../data/person-name.view';
import { ReportEntity } from '../data/report.entity';
import { contentOf, type LoadedReport, loadReport, storeDraft } from '../data/report.repository';
import { decide } from '../data/round.repository';
import type { AnswerFault } from '../model/answer-fault';
import { asWritten, type DraftConflict } from '../model/draft-conflict';
import type { ReportContent } from '../model/report-content';
import { readReport, saysTheSame, type WrittenReport } from '../model/written-report';
import { requireReporter } from '../reporting.access';

export interface SaveReportDraftInput {
  readonly reportId: string;
  /** The draft's revision that the writer started from; 0 where there was none. */
  readonly revision: number;
  readonly content: WrittenReport;
}

export interface ReportDraftSaved {
  readonly reportId: string;
  readonly revision: number;
  readonly savedAt: Date;
}

export type ReportRefused = { readonly reason: Refusal };

/**
 * Saves what a unit has written so far, as often as it likes. Amounts that cannot be read are kept as they were typed; a
 * save that starts from an older revision is answered with the newer content and changes nothing.
 */
export async function saveReportDraft(
  context: MemberContext,
  input: SaveReportDraftInput,
): Promise<ReportDraftSaved | DraftConflict | FormErrors | ReportRefused> {
  const report = await loadReport(context, input.reportId, (unit) => requireReporter(context.viewer, unit), 'report');
  const decided = decide(report.loaded, { type: 'save', unit: report.unit.key });
  if ('refusal' in decided) return { reason: decided.refusal };
  const { content, faults } = read(report, input.content);
  if (faults.length > 0) return formErrors(faults);
  const conflict = await conflictWith(context, report, input.revision, content);
  if (conflict) return conflict;
  if (report.draft && saysTheSame(report.draft.content, content)) return saved(report.draft);
  const draft = await storeDraft(context, report, content);
  await touch(context, report);
  return saved(draft);
}

/** Reads what was sent against the rule, the register and what was saved last. */
export function read(
  { draft, fields, goals, register }: LoadedReport,
  written: WrittenReport,
): { content: ReportContent; faults: readonly AnswerFault[] } {
  return readReport(written, { fields, goalKeys: goals.map(({ key }) => key), register, previous: contentOf(draft) });
}

/** The newer draft that stands in the way, or null. A save that says the same as the newer draft is no conflict: it was sent twice. */
export async function conflictWith(
  { transaction }: MemberContext,
  { draft }: LoadedReport,
  revision: number,
  content: ReportContent,
): Promise<DraftConflict | null> {
  if (!draft || draft.revision === revision || saysTheSame(draft.content, content)) return null;
  return {
    revision: draft.revision,
    savedBy: await personName(transaction, draft.savedBy),
    savedAt: draft.savedAt,
    ...asWritten(draft.content),
  };
}

const saved = (draft: { reportId: string; revision: number; savedAt: Date }): ReportDraftSaved => ({
  reportId: draft.reportId,
  revision: draft.revision,
  savedAt: draft.savedAt,
});

/** A draft makes a report that nobody had begun a begun one; that alone moves no step, so the round is left in peace. */
async function touch({ transaction, clock, viewer }: MemberContext, { report }: LoadedReport): Promise<void> {
  const state = report.state === 'not_started' ? 'draft' : report.state;
  await repositoryOf(transaction, ReportEntity).save(Object.assign(report, { state, touchedAt: clock.now(), touchedBy: viewer.personId }));
}
