import { permissions } from '@utblick/configuration';
import { grantsOf } from '@utblick/domain';
import { nameOf } from './person-shape';
import { heldOn, type Roster, type RosterAssignment, seatOf, unitOf } from './roster';

/** Each permission that assignments give: where it reaches, and through which role and for whom. What the server checks, told. */
export function grantShapes(assignments: readonly RosterAssignment[], roster: Roster) {
  const held = assignments.map((assignment) => ({ ...seatOf(roster)(assignment), assignment }));
  return grantsOf(held, roster.roles).map(({ permission, scope, through: { assignment } }) => {
    const substituted = roster.assignments.find(({ id }) => id === assignment.substitutesId);
    return {
      permission: permission as string,
      scope: scope as string,
      roleName: roster.roles.find(({ key }) => key === assignment.roleKey)?.name ?? assignment.roleKey,
      unitName: unitOf(roster, assignment.unitId)?.name ?? null,
      substituteFor: substituted ? nameOf(roster, substituted.personId) : null,
      personId: assignment.personId,
      personName: nameOf(roster, assignment.personId),
    };
  });
}

/** Every permission there is: the roles that give it, and the people who have it today. */
export function permissionShapes(roster: Roster) {
  const grants = grantShapes(heldOn(roster, roster.today), roster);
  return permissions.map((permission) => ({
    permission: permission as string,
    roles: roster.roles.flatMap(({ name, permissions: given }) =>
      given.filter(({ allow }) => allow === permission).map(({ scope }) => ({ name, scope: scope as string })),
    ),
    people: grants.filter((grant) => grant.permission === permission),
  }));
}
