import type { MemberContext } from '../../../platform/graphql/context';
import { type Notice, notify } from '../../../platform/notify/notify';
import { type ReportToRemind, reportsOfRound } from '../data/reports-to-remind.view';
import { reportNotice } from './report-notices';

/** Tells each person who answers for a report in a new round that it is there. */
export async function tellOfOpening(context: MemberContext, roundId: string): Promise<void> {
  await notify(context, (await reportsOfRound(context.transaction, roundId)).map(openedNotice));
}

/** That a report is there, for whoever answers for it. */
export const openedNotice = (report: ReportToRemind): Notice =>
  reportNotice(report, { kind: 'round_opened', to: [report.personId], event: 'opened', day: report.dueOn });
