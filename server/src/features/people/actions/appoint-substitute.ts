import { needsReference } from '@utblick/domain';
import { newId } from '../../../platform/db/identifier';
import { Refused } from '../../../platform/errors/refused';
import type { MemberContext } from '../../../platform/graphql/context';
import { type FieldError, type FormErrors, formErrors } from '../../../platform/graphql/form-errors.type';
import { make } from '../data/changes';
import { loadRoster, lockPeople } from '../data/roster';
import { dayFaults } from '../model/assignment-form';
import { overlaps, type Roster, type RosterAssignment, unitOf } from '../model/roster';
import { assignRightsOf } from '../people.access';
import { activePerson, type PersonChanged, toldOf } from './assign-role';

/** Who stands in for whom, from when to when. */
export interface SubstituteForm {
  readonly assignmentId: string;
  readonly personId: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly reference: string;
}

/**
 * Lets somebody act in a holder's stead for a time: what the role permits follows while it lasts, and ends with the holder's
 * own assignment at the latest. Who may appoint to the role may appoint a substitute.
 * @throws Refused NOT_FOUND, FORBIDDEN
 */
export async function appointSubstitute(context: MemberContext, form: SubstituteForm): Promise<PersonChanged | FormErrors> {
  await lockPeople(context.transaction);
  const roster = await loadRoster(context);
  const held = roster.assignments.find(({ id, substitutesId }) => id === form.assignmentId && substitutesId === null);
  const role = roster.roles.find(({ key }) => key === held?.roleKey);
  if (!held || !role) throw new Refused('NOT_FOUND', 'assignment');
  const right = assignRightsOf(context.viewer, roster)(role, unitOf(roster, held.unitId));
  if (right === null) throw new Refused('FORBIDDEN', 'substitute');
  const reference = form.reference.trim();
  const faults = faultsIn(form, held, roster);
  if (reference === '' && needsReference(role, right)) faults.push({ field: 'reference', code: 'required' });
  if (faults.length > 0) return formErrors(faults);
  const substitute = activePerson(roster, form.personId);
  const row = {
    ...held,
    id: newId(),
    personId: substitute.id,
    validFrom: form.validFrom,
    validTo: form.validTo || held.validTo,
    substitutesId: held.id,
    reference,
  };
  await make(context.transaction, [{ what: 'assignment_made', row }]);
  const detail = { ...toldOf(row, substitute), substituteFor: roster.people.find(({ id }) => id === held.personId)?.name };
  await context.audit({ action: 'role.substituted', subjectKind: 'role_assignment', subjectId: row.id, detail });
  return { personId: held.personId };
}

function faultsIn(form: SubstituteForm, held: RosterAssignment, { people, assignments }: Roster): FieldError[] {
  if (!people.some(({ id, active }) => id === form.personId && active)) return [{ field: 'personId', code: 'required' }];
  if (form.personId === held.personId) return [{ field: 'personId', code: 'self' }];
  const faults = dayFaults(form);
  if (faults.length > 0) return faults;
  const span = { validFrom: form.validFrom, validTo: form.validTo || held.validTo };
  if (!isWithin(span, held)) return [{ field: form.validTo === '' ? 'validFrom' : 'validTo', code: 'outsideHolding' }];
  const same = assignments.some(
    (each) => each.personId === form.personId && each.roleKey === held.roleKey && each.unitId === held.unitId && overlaps(each, span),
  );
  return same ? [{ field: 'personId', code: 'alreadyHolds' }] : [];
}

const isWithin = (span: Pick<RosterAssignment, 'validFrom' | 'validTo'>, held: RosterAssignment): boolean =>
  span.validFrom >= held.validFrom && (held.validTo === null || (span.validTo !== null && span.validTo <= held.validTo));
