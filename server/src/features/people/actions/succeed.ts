import { newId } from '../../../platform/db/identifier';
import { Refused } from '../../../platform/errors/refused';
import type { MemberContext } from '../../../platform/graphql/context';
import { type FormErrors, formErrors } from '../../../platform/graphql/form-errors.type';
import { make } from '../data/changes';
import { heldThings } from '../data/held-things';
import { insertOperation } from '../data/operations';
import { loadRoster, lockPeople } from '../data/roster';
import { isDay } from '../model/assignment-form';
import { dayBefore, daysAfter } from '../model/changes';
import { livingAssignments } from '../model/roster';
import { type Handover, successionPlan } from '../model/succession';
import { assigningIn, requireManager } from '../people.access';
import { activePerson } from './assign-role';
import type { OperationApplied } from './change-term';
import { stillManaged } from './end-assignment';

/** A handing over as its form holds it. */
export interface SuccessionForm {
  readonly from: string;
  readonly handovers: readonly Handover[];
  readonly reference: string;
  readonly deactivates: boolean;
}

/** For how many days the whole can be taken back. */
export const UNDO_DAYS = 14;

/**
 * Hands over everything that somebody holds, as one operation that can be taken back.
 * @throws Refused FORBIDDEN; NOT_FOUND; CONFLICT for shutting oneself out, and when nobody would be left who manages people
 */
export async function succeed(context: MemberContext, personId: string, form: SuccessionForm): Promise<OperationApplied | FormErrors> {
  requireManager(context.viewer);
  await lockPeople(context.transaction);
  const roster = await loadRoster(context);
  const leaver = activePerson(roster, personId);
  if (form.deactivates && personId === context.viewer.personId) throw new Refused('CONFLICT', 'oneself');
  if (!isDay(form.from)) return formErrors([{ field: 'from', code: form.from === '' ? 'required' : 'day' }]);
  if (form.from < roster.today) return formErrors([{ field: 'from', code: 'past' }]);
  const held = { ...(await heldThings(context.transaction, personId)), assignments: livingAssignments(roster, personId) };
  const order = { ...form, reference: form.reference.trim(), leaverId: personId, at: context.clock.now().toISOString() };
  const plan = successionPlan(order, { roster, held, assigning: assigningIn(context.viewer, roster), newId });
  if ('faults' in plan) return formErrors(plan.faults);
  await make(context.transaction, plan.changes);
  if (!(await stillManaged(context, dayBefore(form.from)))) throw new Refused('CONFLICT', 'nobody would be left who manages people');
  const id = newId();
  const { changes } = plan;
  const undoUntil = daysAfter(roster.today, UNDO_DAYS);
  await insertOperation(context, {
    id,
    kind: 'succession',
    personId,
    effectiveOn: form.from,
    undoUntil,
    reference: order.reference,
    changes,
  });
  const detail = { personId, name: leaver.name, from: form.from, deactivated: form.deactivates, changes };
  await context.audit({ action: 'succession.applied', subjectKind: 'people_operation', subjectId: id, detail });
  return { operationId: id };
}
