import { isOn, type Roster, type RosterAssignment, type RosterPerson, unitOf } from './roster';

/** The latest invitation of somebody, as the list knows it. Instants as ISO text. */
export interface LatestInvitation {
  readonly personId: string;
  readonly sentAt: string;
  readonly expiresAt: string;
  readonly withdrawnAt: string | null;
}

/** How somebody stands to the house: `in` may sign in, `invited`, `expired` and `withdrawn` by the latest letter, `none` was never asked, `away` was put away. */
export type PersonStanding = 'in' | 'invited' | 'expired' | 'withdrawn' | 'none' | 'away';

export function standingOf({ active, hasAccount }: RosterPerson, invitation: LatestInvitation | undefined, now: Date): PersonStanding {
  if (!active) return 'away';
  if (hasAccount) return 'in';
  if (!invitation) return 'none';
  if (invitation.withdrawnAt !== null) return 'withdrawn';
  return new Date(invitation.expiresAt) <= now ? 'expired' : 'invited';
}

/** An assignment in the page's shape, in the tenant's own words. */
export function assignmentShape(assignment: RosterAssignment, roster: Roster) {
  const { id, roleKey, unitId, validFrom, validTo, substitutesId, reference, personId } = assignment;
  const role = roster.roles.find(({ key }) => key === roleKey);
  const substituted = roster.assignments.find((each) => each.id === substitutesId);
  const holder = roster.people.find((each) => each.id === substituted?.personId);
  return {
    id,
    personId,
    personName: nameOf(roster, personId),
    roleKey,
    roleName: role?.name ?? roleKey,
    political: role?.level === 'political',
    unitName: unitOf(roster, unitId)?.name ?? null,
    validFrom,
    validTo,
    substituteFor: holder?.name ?? null,
    reference,
    time: isOn(roster.today, assignment) ? 'now' : validFrom > roster.today ? 'coming' : 'past',
  };
}

export const nameOf = ({ people }: Pick<Roster, 'people'>, id: string | null): string => people.find((each) => each.id === id)?.name ?? '';
