import { isId } from '../../../platform/db/identifier';
import { repositoryOf } from '../../../platform/db/tenant-repository';
import { Refused } from '../../../platform/errors/refused';
import type { MemberContext } from '../../../platform/graphql/context';
import { type FormErrors, formErrors } from '../../../platform/graphql/form-errors.type';
import { requireWrite } from '../activities.access';
import { ActivityEntity } from '../data/activity.entity';
import { storedActivity } from '../data/activity-content.view';
import { storeParts } from '../data/activity-parts';
import { keepSummaries, lockRegister } from '../data/activity-summary';
import { storeChecks } from '../data/check-rows';
import type { ActivityForm } from '../model/read-activity-form';
import { touchedYears } from '../model/touched-years';
import { acceptForm } from './accept-form';

/** Where a saved activity now stands. */
export interface ActivitySaved {
  readonly activityId: string;
  readonly revision: number;
}

/**
 * Registers an activity under the id its form chose, so that a form that is sent twice registers one activity.
 * @throws Refused BAD_USER_INPUT for an id that is no uuid; FORBIDDEN or NOT_FOUND where it is taken in another unit.
 */
export async function createActivity(context: MemberContext, id: string, form: ActivityForm): Promise<ActivitySaved | FormErrors> {
  const { transaction, clock, viewer } = context;
  if (!isId(id)) throw new Refused('BAD_USER_INPUT', 'activity id');
  await lockRegister(transaction);
  const already = await repositoryOf(transaction, ActivityEntity).findOne({ id });
  if (already) {
    requireWrite(viewer, { id: already.unitId, path: (await storedActivity(transaction, id)).unitPath });
    return { activityId: id, revision: already.revision };
  }
  const accepted = await acceptForm(context, form, null);
  if ('problems' in accepted) return formErrors(accepted.problems);
  const { content } = accepted;
  const today = clock.today();
  const { pillars, partners, funding, checks: _checks, decisions: _decisions, ...written } = content;
  const stamps = { checkedOn: today, revision: 1, example: false, createdAt: clock.now(), changedAt: clock.now() };
  await repositoryOf(transaction, ActivityEntity).insert({ id, ...written, ...stamps });
  await storeParts(transaction, id, content, today);
  await storeChecks(context, id, null, content);
  await keepSummaries(
    transaction,
    today,
    pillars.map(({ pillarKey }) => pillarKey),
    touchedYears(content, today, today),
  );
  const detail = { name: content.name, partners: partners.length, years: funding.length };
  await context.audit({ action: 'activity.created', subjectKind: 'activity', subjectId: id, detail });
  return { activityId: id, revision: 1 };
}
