import { repositoryOf } from '../../../platform/db/tenant-repository';
import type { MemberContext } from '../../../platform/graphql/context';
import { requireWrite } from '../activities.access';
import { ActivityEntity } from '../data/activity.entity';
import { storedActivity } from '../data/activity-content.view';
import { keepSummaries, lockRegister } from '../data/activity-summary';
import { touchedYears } from '../model/touched-years';
import type { ActivitySaved } from './create-activity';

/**
 * "Still correct": notes that somebody who may change the activity has looked at it today. The content and its revision
 * stay, so that nobody who is editing it meanwhile is told of a change that there is not.
 * @throws Refused NOT_FOUND, or FORBIDDEN to those who may only read the activity.
 */
export async function confirmActivity(context: MemberContext, id: string): Promise<ActivitySaved> {
  const { transaction, clock, viewer } = context;
  const activity = await repositoryOf(transaction, ActivityEntity).getForUpdate(id);
  const { content, createdOn, unitPath } = await storedActivity(transaction, id);
  requireWrite(viewer, { id: activity.unitId, path: unitPath });
  const today = clock.today();
  await repositoryOf(transaction, ActivityEntity).save(Object.assign(activity, { checkedOn: today }));
  await lockRegister(transaction);
  await keepSummaries(transaction, today, [], touchedYears(content, createdOn, today));
  await context.audit({ action: 'activity.confirmed', subjectKind: 'activity', subjectId: id, detail: { name: content.name } });
  return { activityId: id, revision: activity.revision };
}
