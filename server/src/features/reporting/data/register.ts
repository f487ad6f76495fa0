import type { Transaction } from '../../../platform/db/transaction';
import { activitiesForReport } from '../../activities/activities.read';
import type { RegisterActivity } from '../model/prefill';

/** What the register says of one activity, with the instant it was last changed. */
export type RegisterRow = RegisterActivity & { readonly changedAt: string };

/**
 * The activities that a unit is responsible for and that ran in the round's year, as the register has them now. Interim
 * periods run from the new year, so that an activity only has to have begun by the period's last day.
 */
export async function registerFor(
  transaction: Transaction,
  unitId: string,
  { year, periodTo }: { readonly year: number; readonly periodTo: string },
): Promise<readonly RegisterRow[]> {
  const rows = await activitiesForReport(transaction, unitId, year);
  const begun = rows.filter(({ period }) => period.from === null || period.from <= periodTo);
  return begun.map(({ period, ...row }) => ({ ...row, startsOn: period.from, endsOn: period.to }));
}
