import type { Role } from '@utblick/configuration';
import type { AppointedRole, SeatedPlace } from '@utblick/domain';

/** Somebody who is or was at work in the tenant. */
export interface RosterPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly active: boolean;
  /** They have signed in once, here or in another tenant, and are let in here while they are active. */
  readonly hasAccount: boolean;
}

/** A role held in a unit (null: in the municipality as a whole) from a day to a day, both included. ISO dates. */
export interface RosterAssignment {
  readonly id: string;
  readonly personId: string;
  readonly roleKey: string;
  readonly unitId: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  /** The assignment that is stood in for; null where the role is the person's own. */
  readonly substitutesId: string | null;
  /** Where it was decided; empty where nobody said. */
  readonly reference: string;
}

export interface RosterUnit {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly path: readonly string[];
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** Everybody, every unit and who holds, held or will hold what, against the configuration in force. */
export interface Roster {
  readonly today: string;
  readonly people: readonly RosterPerson[];
  readonly units: readonly RosterUnit[];
  readonly assignments: readonly RosterAssignment[];
  readonly roles: readonly Role[];
}

/** Whether something with a first and a last day is there on a day. */
export const isOn = (
  day: string,
  { validFrom, validTo }: { readonly validFrom: string | null; readonly validTo: string | null },
): boolean => (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);

/** Whether two spans of days have a day in common. */
export const overlaps = (one: Span, other: Span): boolean =>
  (one.validTo === null || other.validFrom <= one.validTo) && (other.validTo === null || one.validFrom <= other.validTo);

interface Span {
  readonly validFrom: string;
  readonly validTo: string | null;
}

export const unitOf = ({ units }: Pick<Roster, 'units'>, id: string | null): RosterUnit | null =>
  units.find((unit) => unit.id === id) ?? null;

/** The assignments of active people on a day. */
export function heldOn({ assignments, people }: Roster, day: string): readonly RosterAssignment[] {
  const active = new Set(people.filter((person) => person.active).map(({ id }) => id));
  return assignments.filter((assignment) => active.has(assignment.personId) && isOn(day, assignment));
}

/** Assignments as places, for what the domain asks of them. */
export const seatOf =
  (roster: Pick<Roster, 'units'>) =>
  ({ roleKey, unitId, substitutesId }: RosterAssignment): SeatedPlace & { readonly substitutesId: string | null } => ({
    roleKey,
    unit: unitId,
    unitKey: unitOf(roster, unitId)?.key ?? null,
    substitutesId,
  });

/** A role of the configuration as far as it decides who may hand it out. */
export function appointedRole({ key, level, permissions, appointedBy, holder: { value: holder } }: Role): AppointedRole {
  return {
    key,
    level,
    permissions,
    appointedBy: appointedBy.value,
    ofWholeUnit: holder !== null && ('unit' in holder || 'unitKinds' in holder),
    inOneUnit: holder !== null && ('unit' in holder || 'personAt' in holder),
  };
}

/** Whether a role can be held in a unit. One whose holder the document leaves open can be held anywhere, and in no unit at all. */
export function fitsUnit({ holder: { value: holder } }: Pick<Role, 'holder'>, unit: Pick<RosterUnit, 'key' | 'kind'> | null): boolean {
  if (holder === null || 'members' in holder) return true;
  if (unit === null) return false;
  if ('unit' in holder) return holder.unit === unit.key;
  if ('personAt' in holder) return holder.personAt === unit.key;
  return ('unitKinds' in holder ? holder.unitKinds : holder.personIn).some((kind) => kind === unit.kind);
}

/** Whether a role is that of one named unit, as the executive board's members have it. */
export const isMadeFor = ({ holder: { value } }: Pick<Role, 'holder'>, unit: Pick<RosterUnit, 'key'>): boolean =>
  value !== null && 'unit' in value && value.unit === unit.key;

/** Whether one person at a time holds the role in each of its units. */
export const isForOnePerson = ({ holder: { value } }: Pick<Role, 'holder'>): boolean =>
  value !== null && ('personIn' in value || 'personAt' in value);

/** What a person holds today or will hold. */
export const livingAssignments = ({ assignments, today }: Roster, personId: string): readonly RosterAssignment[] =>
  assignments.filter((each) => each.personId === personId && (each.validTo === null || each.validTo >= today));
