import type { Role } from '@utblick/configuration';
import { needsReference, type RightToAssign } from '@utblick/domain';
import type { Fault } from './fault';
import { fitsUnit, isForOnePerson, overlaps, type Roster, type RosterAssignment, type RosterUnit, unitOf } from './roster';

/** An assignment as a form holds it. Empty text means that nothing is said. */
export interface AssignmentForm {
  readonly roleKey: string;
  readonly unitId: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly reference: string;
  /** The place has a holder already, and is to have one more. */
  readonly beside: boolean;
}

/** An assignment that can be made, but for whose it is. */
export type NewAssignment = Omit<RosterAssignment, 'id' | 'personId'>;

export type ReadAssignment = { readonly assignment: NewAssignment } | { readonly faults: readonly Fault[] };

export interface AssignmentQuestion {
  readonly roster: Roster;
  readonly rights: (role: Role, unit: RosterUnit | null) => RightToAssign;
  /** Null for somebody who is not there yet. */
  readonly personId: string | null;
}

const LONGEST_REFERENCE = 200;

export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

/** Reads a form into an assignment, or says field by field what is wrong. The database is not asked: the roster is locked. */
export function readAssignment(form: AssignmentForm, question: AssignmentQuestion): ReadAssignment {
  const { roster, rights } = question;
  const role = roster.roles.find(({ key }) => key === form.roleKey);
  const unit = unitOf(roster, form.unitId);
  const faults = [...dayFaults(form), ...placeFaults(form, role, unit)];
  if (!role || faults.length > 0) return { faults };
  const right = rights(role, unit);
  if (right === null) return { faults: [{ field: 'roleKey', code: 'notYours' }] };
  const reference = form.reference.trim();
  if (reference.length > LONGEST_REFERENCE) return { faults: [{ field: 'reference', code: 'tooLong' }] };
  if (reference === '' && needsReference(role, right)) return { faults: [{ field: 'reference', code: 'required' }] };
  const span = { validFrom: form.validFrom, validTo: form.validTo || null };
  const assignment = { roleKey: role.key, unitId: unit?.id ?? null, ...span, substitutesId: null, reference };
  const taken = takenBy(assignment, question, role, form.beside);
  return taken ? { faults: [taken] } : { assignment };
}

export function dayFaults({ validFrom, validTo }: Pick<AssignmentForm, 'validFrom' | 'validTo'>): Fault[] {
  if (validFrom === '') return [{ field: 'validFrom', code: 'required' }];
  if (!isDay(validFrom)) return [{ field: 'validFrom', code: 'day' }];
  if (validTo !== '' && !isDay(validTo)) return [{ field: 'validTo', code: 'day' }];
  return validTo !== '' && validTo < validFrom ? [{ field: 'validTo', code: 'beforeFrom' }] : [];
}

function placeFaults({ roleKey, unitId, validFrom }: AssignmentForm, role: Role | undefined, unit: RosterUnit | null): Fault[] {
  if (!role) return [{ field: 'roleKey', code: roleKey === '' ? 'required' : 'unknown' }];
  if (unitId !== '' && !unit) return [{ field: 'unitId', code: 'unknown' }];
  if (!fitsUnit(role, unit)) return [{ field: 'unitId', code: unit ? 'roleNotHere' : 'required' }];
  return unit?.validTo && unit.validTo < validFrom ? [{ field: 'unitId', code: 'ended' }] : [];
}

/** Somebody holds it already in the same days: the same person, or another where there is to be one. */
function takenBy(wanted: NewAssignment, { roster, personId }: AssignmentQuestion, role: Role, beside: boolean): Fault | null {
  const active = new Set(roster.people.filter((person) => person.active).map(({ id }) => id));
  const same = roster.assignments.filter(
    (each) =>
      each.roleKey === wanted.roleKey &&
      each.unitId === wanted.unitId &&
      each.substitutesId === null &&
      overlaps(each, wanted) &&
      active.has(each.personId),
  );
  if (same.some((each) => each.personId === personId)) return { field: 'roleKey', code: 'alreadyHolds' };
  return !beside && isForOnePerson(role) && same.length > 0 ? { field: 'unitId', code: 'taken' } : null;
}
