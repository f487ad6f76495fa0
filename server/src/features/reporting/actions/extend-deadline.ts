import { day } from '@utblick/domain';
import { repositoryOf } from '../../../platform/db/tenant-repository';
import { Refused } from '../../../platform/errors/refused';
import type { MemberContext } from '../../../platform/graphql/context';
import { type FormErrors, formErrors } from '../../../platform/graphql/form-errors.type';
import { ReportEntity } from '../data/report.entity';
import { reportsToRemind } from '../data/reports-to-remind.view';
import { requireRoundManager } from '../reporting.access';

export interface DeadlineExtended {
  /** The reports that now have the day. */
  readonly reportIds: readonly string[];
}

/** Gives units that have not handed in another last day. The day is not before today, nor years away. */
export async function extendDeadline(
  context: MemberContext,
  reportIds: readonly string[],
  dueOn: string,
): Promise<DeadlineExtended | FormErrors> {
  requireRoundManager(context.viewer);
  const code = faultOf(dueOn, context.clock.today());
  if (code !== null) return formErrors([{ field: 'dueOn', code }]);
  if (reportIds.length > 500) throw new Refused('BAD_USER_INPUT', 'too many reports');
  const open = await reportsToRemind(context.transaction, reportIds);
  const reports = repositoryOf(context.transaction, ReportEntity);
  for (const { reportId } of open) await reports.save(Object.assign(await reports.getForUpdate(reportId), { dueOn, extended: true }));
  for (const { reportId, unitName } of open) {
    await context.audit({ action: 'report.extended', subjectKind: 'report', subjectId: reportId, detail: { unit: unitName, dueOn } });
  }
  return { reportIds: open.map(({ reportId }) => reportId) };
}

function faultOf(dueOn: string, today: string): string | null {
  try {
    const due = day(dueOn);
    if (due.toString() < today) return 'dayPassed';
    return day(today).until(due, { largestUnit: 'years' }).years >= 2 ? 'dayTooFar' : null;
  } catch {
    return 'notDate';
  }
}
