import { day, deadlineNotice } from '@utblick/domain';
import type { MorningWatch } from '../../../platform/notify/morning';
import { type Notice, notify } from '../../../platform/notify/notify';
import { reportsDueBy } from '../data/reports-to-remind.view';
import { reminder } from './report-notices';

/** No report is told of that is due later than this. */
const AHEAD = { days: 14 } as const;

/**
 * Each morning, reminds whoever answers for a report of its last day: a week before, just before, and when it has passed,
 * once each. A last day that is moved is another event.
 */
export const tellOfLastDays: MorningWatch = async (teller, { today }) => {
  const reports = await reportsDueBy(teller.transaction, day(today).add(AHEAD).toString());
  const notices = reports.flatMap((report): Notice[] => {
    const occasion = report.dueOn === null ? null : deadlineNotice(day(today), day(report.dueOn));
    return occasion === null ? [] : [reminder(report, today, `${occasion}:${report.dueOn}`)];
  });
  await notify(teller, notices);
};
