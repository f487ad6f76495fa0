import type { MemberContext } from '../../../platform/graphql/context';
import { type FormErrors, formErrors } from '../../../platform/graphql/form-errors.type';
import { loadCompilation, storeCompilation, writtenIn } from '../data/compilation.repository';
import { loadReportInRound } from '../data/report.repository';
import { decide } from '../data/round.repository';
import { requireCompiler } from '../decision.access';
import { commentFaults } from '../model/comment-text';
import { compileStepOf } from '../model/compilation-parts';
import { moveRound } from './move-round';
import { writeComment } from './return-report';
import type { StepRefused } from './save-compilation';
import type { ReportMoved } from './submit-report';

export interface LeaveOutReportInput {
  readonly reportId: string;
  /** Why the compilation goes on without it; stands in the compilation and is told to the unit. */
  readonly comment: string;
}

/** Goes on without a report that has not come in. The unit can still hand it in until the compilation is finished. */
export async function leaveOutReport(
  context: MemberContext,
  { reportId, comment }: LeaveOutReportInput,
): Promise<ReportMoved | FormErrors | StepRefused> {
  requireCompiler(context.viewer);
  const { loaded, unit } = await loadReportInRound(context, reportId, () => requireCompiler(context.viewer));
  const faults = commentFaults(comment);
  if (faults.length > 0) return formErrors(faults);
  const decided = decide(loaded, { type: 'leave_out', unit: unit.key, comment });
  if ('refusal' in decided) return decided.refusal === 'already_left_out' ? { reportId } : { reason: decided.refusal };
  if (compileStepOf(loaded.rule)) await noteInCompilation(context, loaded.round.id, { reportId, comment });
  await writeComment(context, { reportId, comment });
  await moveRound(context, loaded, decided.state);
  await context.audit({
    action: 'report.left_out',
    subjectKind: 'report',
    subjectId: reportId,
    detail: { round: loaded.round.name, unit: unit.name, comment },
  });
  return { reportId };
}

/** The reason goes into the compilation without counting as a revision, so that nobody who writes in it is disturbed. */
async function noteInCompilation(context: MemberContext, roundId: string, { reportId, comment }: LeaveOutReportInput): Promise<void> {
  const loaded = await loadCompilation(context, roundId);
  const written = writtenIn(loaded.compilation);
  await storeCompilation(context, loaded, { content: { ...written, leftOut: { ...written.leftOut, [reportId]: comment.trim() } } });
}
