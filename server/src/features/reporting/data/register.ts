import type { Transaction } from '../../../platform/db/transaction';
import { activitiesForReport } from '../../activities/activities.read';
import type { RegisterActivity } from '../model/register-activity';

/** What the register says of one activity, with the instant it was last changed. */
export type RegisterRow = RegisterActivity & { readonly changedAt: string };

/** A unit's place in a round, as the register is asked for it. Days are ISO dates. */
export interface ReportingPlace {
  readonly unit: { readonly id: string; readonly path: readonly string[] };
  readonly round: { readonly year: number; readonly periodFrom: string; readonly periodTo: string };
  /** Ids of all units that the round asks. */
  readonly asked: readonly string[];
}

/**
 * The activities that a unit reports on, as the register has them now: those of the round's period that it or a unit below
 * it carries, save what another unit of the round answers for.
 */
export async function registerFor(transaction: Transaction, { unit, round, asked }: ReportingPlace): Promise<readonly RegisterRow[]> {
  const { year, periodFrom: from, periodTo: to } = round;
  const except = asked.filter((other) => !unit.path.includes(other));
  const rows = await activitiesForReport(transaction, { unitId: unit.id, from, to, year, except });
  return rows.map(({ period, ...row }) => ({ ...row, startsOn: period.from, endsOn: period.to }));
}
