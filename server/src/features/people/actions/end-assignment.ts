import { Refused } from '../../../platform/errors/refused';
import type { MemberContext } from '../../../platform/graphql/context';
import { type FormErrors, formErrors } from '../../../platform/graphql/form-errors.type';
import { make } from '../data/changes';
import { loadRoster, lockPeople } from '../data/roster';
import { isDay } from '../model/assignment-form';
import { daysAfter, endingOf } from '../model/changes';
import { unitOf } from '../model/roster';
import { assignRightsOf, hasManager, mayEnd } from '../people.access';
import type { PersonChanged } from './assign-role';

/**
 * Ends an assignment after a last day, and whoever stands in for it; one that has not begun by then is removed.
 * @throws Refused NOT_FOUND, FORBIDDEN
 */
export async function endAssignment(context: MemberContext, assignmentId: string, lastDay: string): Promise<PersonChanged | FormErrors> {
  await lockPeople(context.transaction);
  const roster = await loadRoster(context);
  const held = roster.assignments.find(({ id }) => id === assignmentId);
  if (!held) throw new Refused('NOT_FOUND', 'assignment');
  const role = roster.roles.find(({ key }) => key === held.roleKey);
  const unit = unitOf(roster, held.unitId);
  const right = role ? assignRightsOf(context.viewer, roster)(role, unit) : null;
  if (!mayEnd(context.viewer, right, unit)) throw new Refused('FORBIDDEN', 'end of an assignment');
  if (!isDay(lastDay)) return formErrors([{ field: 'lastDay', code: lastDay === '' ? 'required' : 'day' }]);
  if (held.validTo !== null && held.validTo <= lastDay) return formErrors([{ field: 'lastDay', code: 'endsAlready' }]);
  const changes = endingOf([held], roster.assignments, lastDay);
  await make(context.transaction, changes);
  if (!(await stillManaged(context, lastDay))) throw new Refused('CONFLICT', 'nobody would be left who manages people');
  const detail = { personId: held.personId, roleKey: held.roleKey, unitId: held.unitId, lastDay };
  await context.audit({ action: 'role.ended', subjectKind: 'role_assignment', subjectId: assignmentId, detail });
  return { personId: held.personId };
}

/** Whether somebody who manages people is left the day after, where there is anybody today. */
export async function stillManaged(context: MemberContext, lastDay: string): Promise<boolean> {
  const after = await loadRoster(context);
  const [, day = after.today] = [daysAfter(lastDay, 1), after.today].sort();
  return hasManager(after, day);
}
