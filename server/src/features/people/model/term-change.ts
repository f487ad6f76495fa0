import type { Role } from '@utblick/configuration';
import { type Change, dayBefore, endingOf } from './changes';
import type { PeopleRow } from './people-table';
import { fitsUnit, heldOn, isMadeFor, isOn, type Roster, type RosterAssignment, type RosterUnit } from './roster';
import { type Decided, rowsAsChanges } from './rows-as-changes';

/** A place that nobody holds after the change: the role, and the unit where it is about one. */
export interface EmptyPlace {
  readonly role: Role;
  readonly unit: RosterUnit | null;
}

export interface TermChangePlan {
  readonly changes: readonly Change[];
  readonly ending: readonly RosterAssignment[];
  /** Entered before to begin on the day or after it; they stay. */
  readonly kept: readonly RosterAssignment[];
  readonly lacking: readonly EmptyPlace[];
  /** Units that exist for the first or the last time round the day. */
  readonly beginning: readonly RosterUnit[];
  readonly closing: readonly RosterUnit[];
}

export interface TermChangeOrder {
  /** The first day of the new term. */
  readonly effectiveOn: string;
  readonly roleKeys: readonly string[];
  readonly rows: readonly PeopleRow[];
  readonly decided: Decided;
}

/** Roles that end with the term: the political ones. */
export const politicalRoles = (roles: readonly Role[]): readonly Role[] => roles.filter(({ level }) => level === 'political');

/**
 * What a change of term does: political assignments of the chosen roles that reach beyond the day before end there, those of
 * the table begin. Nobody then holds one of these roles who was not brought in or entered before to begin after.
 */
export function termChangePlan(order: TermChangeOrder, roster: Roster): TermChangePlan {
  const { effectiveOn, roleKeys, rows, decided } = order;
  const lastDay = dayBefore(effectiveOn);
  const chosen = roster.assignments.filter(({ roleKey }) => roleKeys.includes(roleKey));
  const ending = chosen.filter(({ validFrom, validTo }) => validFrom <= lastDay && (validTo === null || validTo > lastDay));
  const brought = rowsAsChanges(rows, roster, decided);
  const changes = [...endingOf(ending, roster.assignments, lastDay), ...brought.changes];
  return {
    changes,
    ending,
    kept: chosen.filter((each) => each.validFrom > lastDay && !isRemoved(each, changes)),
    lacking: emptyPlaces(rosterAfter(roster, changes), roleKeys, effectiveOn),
    beginning: roster.units.filter(({ validFrom }) => validFrom === effectiveOn),
    closing: roster.units.filter(({ validTo }) => validTo === lastDay),
  };
}

const isRemoved = ({ id }: RosterAssignment, changes: readonly Change[]): boolean =>
  changes.some((change) => change.what === 'assignment_removed' && change.row.id === id);

/** The roster as the changes leave it. */
export function rosterAfter(roster: Roster, changes: readonly Change[]): Roster {
  let { people, assignments } = roster;
  for (const change of changes) {
    if (change.what === 'person_made') people = [...people, { ...change, active: true, hasAccount: false }];
    if (change.what === 'person_active') people = people.map((each) => (each.id === change.id ? { ...each, active: change.after } : each));
    if (change.what === 'assignment_made') assignments = [...assignments, change.row];
    if (change.what === 'assignment_removed') assignments = assignments.filter(({ id }) => id !== change.row.id);
    if (change.what === 'assignment_end')
      assignments = assignments.map((each) => (each.id === change.id ? { ...each, validTo: change.after } : each));
  }
  return { ...roster, people, assignments };
}

/**
 * Places of the roles that nobody holds on a day: each unit that the role belongs to, or the role itself where no unit is named.
 * A unit that another of the roles is made for has its place there, and not among all of its kind.
 */
export function emptyPlaces(roster: Roster, roleKeys: readonly string[], day: string): readonly EmptyPlace[] {
  const held = heldOn(roster, day);
  const there = roster.units.filter((unit) => isOn(day, unit));
  const chosen = roster.roles.filter(({ key }) => roleKeys.includes(key));
  const isOthers = (role: Role, unit: RosterUnit): boolean => chosen.some((other) => other !== role && isMadeFor(other, unit));
  return chosen.flatMap((role): EmptyPlace[] => {
    const holds = (unit: RosterUnit | null): boolean =>
      held.some(({ roleKey, unitId }) => roleKey === role.key && (unit === null || unitId === unit.id));
    const namesUnits = role.holder.value !== null && !('members' in role.holder.value);
    const units = namesUnits ? there.filter((unit) => fitsUnit(role, unit)) : [];
    if (units.length === 0) return holds(null) ? [] : [{ role, unit: null }];
    return units.filter((unit) => !isOthers(role, unit) && !holds(unit)).map((unit) => ({ role, unit }));
  });
}
