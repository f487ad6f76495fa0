import type { Transaction } from '../../../platform/db/transaction';
import { activitiesForReport } from '../../activities/activities.read';
import type { RegisterActivity } from '../model/prefill';

/** What the register says of one activity, with the instant it was last changed. */
export type RegisterRow = RegisterActivity & { readonly changedAt: string };

/** The activities that a unit is responsible for and that ran in the year, as the register has them now. */
export async function registerFor(transaction: Transaction, unitId: string, year: number): Promise<readonly RegisterRow[]> {
  const rows = await activitiesForReport(transaction, unitId, year);
  return rows.map(({ period, ...row }) => ({ ...row, startsOn: period.from, endsOn: period.to }));
}
