import { repositoryOf } from '../../../platform/db/tenant-repository';
import type { MemberContext } from '../../../platform/graphql/context';
import { type FormErrors, formErrors } from '../../../platform/graphql/form-errors.type';
import { requireWrite } from '../activities.access';
import { ActivityEntity } from '../data/activity.entity';
import { storedActivity } from '../data/activity-content.view';
import { storeParts } from '../data/activity-parts';
import { keepSummaries, lockRegister } from '../data/activity-summary';
import { storeChecks } from '../data/check-rows';
import { type ActivityContent, changesBetween } from '../model/activity-content';
import type { ActivityForm } from '../model/read-activity-form';
import { spanning, touchedYears } from '../model/touched-years';
import { acceptForm } from './accept-form';
import type { ActivitySaved } from './create-activity';

/** Somebody else has changed the activity since the form was opened. Nothing of the form was stored. */
export interface ActivityConflict {
  readonly revision: number;
  readonly changedAt: string;
  readonly changedBy: string | null;
  /** What the register holds now. */
  readonly present: ActivityContent;
}

/**
 * Stores a changed form over the revision it was opened at. A form that changes nothing is stored as a check.
 * @throws Refused NOT_FOUND, or FORBIDDEN to those who may only read the activity.
 */
export async function updateActivity(
  context: MemberContext,
  id: string,
  revision: number,
  form: ActivityForm,
): Promise<ActivitySaved | ActivityConflict | FormErrors> {
  const { transaction, clock, viewer } = context;
  const activity = await repositoryOf(transaction, ActivityEntity).getForUpdate(id);
  const stored = await storedActivity(transaction, id);
  requireWrite(viewer, { id: activity.unitId, path: stored.unitPath });
  if (activity.revision !== revision) {
    const { changedAt, changedBy, content: present } = stored;
    return { revision: activity.revision, changedAt, changedBy, present };
  }
  const accepted = await acceptForm(context, form, stored.content);
  if ('problems' in accepted) return formErrors(accepted.problems);
  const { content } = accepted;
  const changes = changesBetween(stored.content, content);
  const today = clock.today();
  const { pillars, partners: _partners, funding: _funding, checks: _checks, decisions: _decisions, ...written } = content;
  const changed = changes.length > 0 ? { revision: revision + 1, changedAt: clock.now() } : {};
  await repositoryOf(transaction, ActivityEntity).save(Object.assign(activity, written, { checkedOn: today }, changed));
  await storeParts(transaction, id, content, today);
  await storeChecks(context, id, stored.content, content);
  await lockRegister(transaction);
  await keepSummaries(
    transaction,
    today,
    [...new Set([...stored.content.pillars, ...pillars].map(({ pillarKey }) => pillarKey))],
    spanning(touchedYears(stored.content, stored.createdOn, today), touchedYears(content, stored.createdOn, today)),
  );
  const action = changes.length > 0 ? 'activity.updated' : 'activity.confirmed';
  await context.audit({ action, subjectKind: 'activity', subjectId: id, detail: { name: content.name, changes } });
  return { activityId: id, revision: activity.revision };
}
