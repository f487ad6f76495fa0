import { sql } from '../../../platform/db/sql';
import { repositoryOf } from '../../../platform/db/tenant-repository';
import type { MemberContext } from '../../../platform/graphql/context';
import { requireWrite } from '../activities.access';
import { ActivityEntity } from '../data/activity.entity';
import { storedActivity } from '../data/activity-content.view';
import { keepSummaries, lockRegister } from '../data/activity-summary';
import { roundsReporting } from '../data/rounds-reporting';
import { touchedYears } from '../model/touched-years';

export interface ActivityDeleted {
  readonly deletedId: string;
}

/** The activity stands in reports, so it stays. */
export interface ActivityInUse {
  readonly rounds: readonly string[];
}

/**
 * Takes an activity out of the register, as long as no report names it.
 * @throws Refused NOT_FOUND, or FORBIDDEN to those who may only read the activity.
 */
export async function deleteActivity(context: MemberContext, id: string): Promise<ActivityDeleted | ActivityInUse> {
  const { transaction, clock, viewer } = context;
  const activity = await repositoryOf(transaction, ActivityEntity).getForUpdate(id);
  const { content, createdOn, unitPath } = await storedActivity(transaction, id);
  requireWrite(viewer, { id: activity.unitId, path: unitPath });
  const { tenantId } = transaction;
  const reported = await transaction.row<{ rounds: string[] }>(sql`
    SELECT ${roundsReporting(tenantId)} AS rounds FROM activity a WHERE a.tenant_id = ${tenantId} AND a.id = ${id}`);
  if (reported && reported.rounds.length > 0) return { rounds: reported.rounds };
  await lockRegister(transaction);
  await repositoryOf(transaction, ActivityEntity).remove({ id });
  await keepSummaries(
    transaction,
    clock.today(),
    [...new Set(content.pillars.map(({ pillarKey }) => pillarKey))],
    touchedYears(content, createdOn, clock.today()),
  );
  await context.audit({ action: 'activity.deleted', subjectKind: 'activity', subjectId: id, detail: { name: content.name } });
  return { deletedId: id };
}
