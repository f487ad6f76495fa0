import { newId } from '../../../platform/db/identifier';
import { Refused } from '../../../platform/errors/refused';
import type { MemberContext } from '../../../platform/graphql/context';
import { type FormErrors, formErrors } from '../../../platform/graphql/form-errors.type';
import { make } from '../data/changes';
import { loadRoster, lockPeople } from '../data/roster';
import { type AssignmentForm, readAssignment } from '../model/assignment-form';
import type { Roster, RosterAssignment, RosterPerson } from '../model/roster';
import { assignRightsOf } from '../people.access';

/** A person of the list whose roles or standing have changed. */
export interface PersonChanged {
  readonly personId: string;
}

/**
 * Hands a role to somebody. Who may is what the appointing rule of the configuration says.
 * @throws Refused NOT_FOUND for a person who is not there
 */
export async function assignRole(context: MemberContext, personId: string, form: AssignmentForm): Promise<PersonChanged | FormErrors> {
  await lockPeople(context.transaction);
  const roster = await loadRoster(context);
  const person = activePerson(roster, personId);
  const read = readAssignment(form, { roster, rights: assignRightsOf(context.viewer, roster), personId });
  if ('faults' in read) return formErrors(read.faults);
  const row = { ...read.assignment, id: newId(), personId };
  await make(context.transaction, [{ what: 'assignment_made', row }]);
  await context.audit({ action: 'role.assigned', subjectKind: 'role_assignment', subjectId: row.id, detail: toldOf(row, person) });
  return { personId };
}

/** @throws Refused NOT_FOUND where there is none, or they have been put away */
export function activePerson({ people }: Roster, personId: string): RosterPerson {
  const person = people.find(({ id, active }) => id === personId && active);
  if (!person) throw new Refused('NOT_FOUND', 'person');
  return person;
}

/** What the log says of an assignment. */
export const toldOf = (row: RosterAssignment, person: Pick<RosterPerson, 'id' | 'name'>) => ({
  personId: person.id,
  name: person.name,
  roleKey: row.roleKey,
  unitId: row.unitId,
  validFrom: row.validFrom,
  validTo: row.validTo,
  reference: row.reference,
});
