import { newId } from '../../../platform/db/identifier';
import { Refused } from '../../../platform/errors/refused';
import type { MemberContext } from '../../../platform/graphql/context';
import { type FieldError, type FormErrors, formErrors } from '../../../platform/graphql/form-errors.type';
import { make } from '../data/changes';
import { loadRoster, lockPeople } from '../data/roster';
import { type AssignmentForm, type NewAssignment, readAssignment } from '../model/assignment-form';
import type { Change } from '../model/changes';
import { isEmail, sameEmail } from '../model/email';
import type { Roster } from '../model/roster';
import { assignRightsOf, handsOutRoles, managesPeople } from '../people.access';
import { type PersonChanged, toldOf } from './assign-role';
import { invite } from './send-invitation';

/** Somebody who is to come in, with what they are to hold. */
export interface InviteForm {
  readonly name: string;
  readonly email: string;
  readonly assignments: readonly AssignmentForm[];
}

const LONGEST = { name: 200, email: 320 } as const;
const MOST_ROLES = 20;

/**
 * Enters a person with roles and sends the letter with the one-time link. Who manages people may invite anybody; who hands
 * out single roles invites for those.
 * @throws Refused FORBIDDEN
 */
export async function invitePerson(context: MemberContext, form: InviteForm): Promise<PersonChanged | FormErrors> {
  await lockPeople(context.transaction);
  const roster = await loadRoster(context);
  if (!handsOutRoles(context.viewer, roster)) throw new Refused('FORBIDDEN', 'invitation');
  const faults = personFaults(form, roster);
  if (form.assignments.length === 0 && !managesPeople(context.viewer)) faults.push({ field: 'assignments', code: 'required' });
  if (form.assignments.length > MOST_ROLES) return formErrors([{ field: 'assignments', code: 'tooMany' }]);
  const read = assignmentsIn(form, context, roster, faults);
  if (faults.length > 0) return formErrors(faults);
  const person = { id: newId(), name: form.name.trim(), email: form.email.trim() };
  const rows = read.map((assignment) => ({ ...assignment, id: newId(), personId: person.id }));
  const made: Change[] = rows.map((row) => ({ what: 'assignment_made', row }));
  await make(context.transaction, [{ what: 'person_made', ...person }, ...made]);
  await context.audit({
    action: 'person.invited',
    subjectKind: 'person',
    subjectId: person.id,
    detail: { ...person, roles: rows.map((row) => toldOf(row, person)) },
  });
  await invite(context, person);
  return { personId: person.id };
}

function personFaults({ name, email }: InviteForm, { people }: Roster): FieldError[] {
  const faults: FieldError[] = [];
  if (name.trim() === '') faults.push({ field: 'name', code: 'required' });
  if (name.trim().length > LONGEST.name) faults.push({ field: 'name', code: 'tooLong' });
  if (email.trim() === '') faults.push({ field: 'email', code: 'required' });
  else if (!isEmail(email) || email.trim().length > LONGEST.email) faults.push({ field: 'email', code: 'email' });
  const known = people.find((person) => sameEmail(person.email, email));
  if (known) faults.push({ field: 'email', code: known.active ? 'known' : 'putAway' });
  return faults;
}

/** The assignments of the form; what is wrong with one goes to its fields by its place in the list. */
function assignmentsIn(form: InviteForm, { viewer }: MemberContext, roster: Roster, faults: FieldError[]): NewAssignment[] {
  const rights = assignRightsOf(viewer, roster);
  return form.assignments.flatMap((each, at) => {
    const read = readAssignment(each, { roster, rights, personId: null });
    if ('assignment' in read) return [read.assignment];
    faults.push(...read.faults.map(({ field, code }) => ({ field: `assignments.${at}.${field}`, code })));
    return [];
  });
}
