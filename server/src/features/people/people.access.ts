import type { Role } from '@utblick/configuration';
import { grantsOf, needsReference, permits, type RightToAssign, rightToAssign, widestScope } from '@utblick/domain';
import type { Viewer } from '../../platform/auth/viewer';
import { Refused } from '../../platform/errors/refused';
import { appointedRole, heldOn, type Roster, type RosterAssignment, type RosterUnit, seatOf, unitOf } from './model/roster';
import type { Assigning } from './model/succession';

/** Who looks after the people of the whole municipality. */
export const managesPeople = ({ grants }: Pick<Viewer, 'grants'>): boolean => widestScope(grants, 'people.manage') === 'municipality';

/** @throws Refused FORBIDDEN to everybody else */
export function requireManager(viewer: Viewer): void {
  if (!managesPeople(viewer)) throw new Refused('FORBIDDEN', 'people of the whole municipality');
}

export type AssignRights = (role: Role, unit: RosterUnit | null) => RightToAssign;

/** How the viewer may hand out a role in a unit: as the appointing rule of the configuration says. */
export function assignRightsOf(viewer: Viewer, roster: Roster): AssignRights {
  const roles = roster.roles.map(appointedRole);
  const everybody = heldOn(roster, roster.today).map(seatOf(roster));
  const { holds: held, grants } = viewer;
  return (role, unit) => rightToAssign({ role: appointedRole(role), unit, roles, held, grants, everybody });
}

/** Whether the viewer may take a role back: whoever may hand it out, and whoever manages people there. */
export const mayEnd = ({ grants }: Viewer, right: RightToAssign, unit: RosterUnit | null): boolean =>
  right !== null || permits(grants, 'people.manage', { unit: unit?.id ?? null, path: unit?.path ?? [] });

/** Whether the viewer hands out any role anywhere; they see addresses and invitations, others only who holds what. */
export function handsOutRoles(viewer: Viewer, roster: Roster): boolean {
  const right = assignRightsOf(viewer, roster);
  const units = [null, ...roster.units];
  return managesPeople(viewer) || roster.roles.some((role) => units.some((unit) => right(role, unit) !== null));
}

/** Whether somebody who can sign in manages people on a day: without anybody, no role could be handed out again. */
export function hasManager(roster: Roster, day: string): boolean {
  const ables = new Set(roster.people.filter(({ active, hasAccount }) => active && hasAccount).map(({ id }) => id));
  const seats = heldOn(roster, day).filter(({ personId }) => ables.has(personId));
  return widestScope(grantsOf(seats.map(seatOf(roster)), roster.roles), 'people.manage') === 'municipality';
}

/** Which of the leaver's roles the viewer may hand on, by the appointing rule. */
export function assigningIn(viewer: Viewer, roster: Roster): (assignment: RosterAssignment) => Assigning {
  const rights = assignRightsOf(viewer, roster);
  return ({ roleKey, unitId }) => {
    const role = roster.roles.find(({ key }) => key === roleKey);
    const right = role ? rights(role, unitOf(roster, unitId)) : null;
    if (!role || right === null) return 'no';
    return needsReference(role, right) ? 'decided' : 'free';
  };
}
