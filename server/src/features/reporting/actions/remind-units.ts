import { repositoryOf } from '../../../platform/db/tenant-repository';
import { Refused } from '../../../platform/errors/refused';
import type { MemberContext } from '../../../platform/graphql/context';
import { notify } from '../../../platform/notify/notify';
import { ReportEntity } from '../data/report.entity';
import { reportsToRemind } from '../data/reports-to-remind.view';
import { requireRoundManager } from '../reporting.access';
import { reminder } from './report-notices';

export interface UnitsReminded {
  /** Reports whose unit somebody was reached in. */
  readonly reminded: readonly string[];
  /** Names of the units where nobody answers for the report or the person has no address. */
  readonly unreachable: readonly string[];
}

/** How many reports one call takes: no municipality has more units. */
const MOST = 500;

/**
 * Reminds each unit that has not handed in, once a day at most however often it is asked for. Reports that have come in since
 * are passed over.
 */
export async function remindUnits(context: MemberContext, reportIds: readonly string[]): Promise<UnitsReminded> {
  requireRoundManager(context.viewer);
  if (reportIds.length > MOST) throw new Refused('BAD_USER_INPUT', 'too many reports');
  const open = await reportsToRemind(context.transaction, reportIds);
  const reachable = open.filter(({ personId, hasAddress }) => personId !== null && hasAddress);
  const reminded = reachable.map(({ reportId }) => reportId);
  await markReminded(context, reminded);
  const today = context.clock.today();
  await notify(
    context,
    reachable.map((report) => reminder(report, today, `reminded:${today}`)),
  );
  for (const reportId of reminded) await context.audit({ action: 'report.reminded', subjectKind: 'report', subjectId: reportId });
  const unreachable = open.filter((report) => !reachable.includes(report)).map(({ unitName }) => unitName);
  return { reminded, unreachable };
}

async function markReminded({ transaction, clock }: MemberContext, reportIds: readonly string[]): Promise<void> {
  const reports = repositoryOf(transaction, ReportEntity);
  for (const id of reportIds) await reports.save(Object.assign(await reports.getForUpdate(id), { remindedAt: clock.now() }));
}
