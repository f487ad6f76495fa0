import { needsReference } from '@utblick/domain';
import { isId } from '../../../platform/db/identifier';
import { sql } from '../../../platform/db/sql';
import type { MemberContext } from '../../../platform/graphql/context';
import { grantShapes } from '../model/grant-shape';
import type { HeldThings } from '../model/held-things';
import { assignmentShape, type LatestInvitation, standingOf } from '../model/person-shape';
import { fitsUnit, isOn, type Roster, type RosterUnit, unitOf } from '../model/roster';
import { type AssignRights, assignRightsOf, handsOutRoles, managesPeople, mayEnd } from '../people.access';
import { heldThingsColumns } from './held-things';
import { rolesNow, rosterColumns } from './roster';

type Living = Omit<Roster, 'roles' | 'today'> & HeldThings & { readonly invitation: LatestInvitation | null };

/**
 * Somebody with everything they hold, held and will hold, what it permits, and what the viewer may do about it. One
 * statement. Reads person, unit, role_assignment, invitation, activity, report, report_draft and round.
 * @returns null where there is nobody, or nobody whom the viewer may see
 */
export async function personPageView(context: MemberContext, id: string) {
  if (!isId(id)) return null;
  const { transaction, viewer, clock } = context;
  const { tenantId } = transaction;
  const roles = await rolesNow(context);
  const living = await transaction.onlyRow<Living>(sql`
    SELECT ${rosterColumns(tenantId)}, ${heldThingsColumns(tenantId, id)},
      (SELECT row_to_json(i) FROM (
        SELECT person_id AS "personId", sent_at AS "sentAt", expires_at AS "expiresAt", withdrawn_at AS "withdrawnAt"
        FROM invitation WHERE tenant_id = ${tenantId} AND person_id = ${id} ORDER BY sent_at DESC LIMIT 1) i) AS invitation`);
  if (!living) throw new Error('A statement of totals gave no row.');
  const roster: Roster = { ...living, roles, today: clock.today() };
  const person = roster.people.find((each) => each.id === id);
  const sees = handsOutRoles(viewer, roster);
  const theirs = roster.assignments.filter(({ personId }) => personId === id);
  const isColleague = person?.active && theirs.some((each) => isOn(roster.today, each));
  if (!person || !(sees || isColleague || id === viewer.personId)) return null;
  const rights = assignRightsOf(viewer, roster);
  const manages = managesPeople(viewer);
  const isOwn = id === viewer.personId;
  const told = sees || isOwn;
  return {
    id,
    today: roster.today,
    name: person.name,
    email: told ? person.email : null,
    standing: (told ? standingOf(person, living.invitation ?? undefined, clock.now()) : 'in') as string,
    invitation: told && !person.hasAccount ? living.invitation : null,
    assignments: [...theirs].reverse().map((each) => ({ ...assignmentShape(each, roster), ...actsOn(context, roster, rights, each) })),
    substitutes: roster.assignments
      .filter(({ substitutesId }) => theirs.some((each) => each.id === substitutesId))
      .map((each) => ({ ...assignmentShape(each, roster), ...actsOn(context, roster, rights, each) })),
    grants: grantShapes(
      theirs.filter((each) => person.active && isOn(roster.today, each)),
      roster,
    ),
    // Whoever hands out single roles does not learn of reports beyond their units.
    activities: manages || isOwn ? living.activities : [],
    reports: manages || isOwn ? living.reports : [],
    isViewer: isOwn,
    manages,
    mayInvite: sees && person.active && !person.hasAccount && person.email !== null,
    roles: person.active ? rolesToAssign(roster, rights) : [],
    colleagues: roster.people.filter((each) => each.active && each.id !== id && sees).map((each) => ({ id: each.id, name: each.name })),
  };
}

/** What the viewer may do about an assignment: end it, and appoint a substitute where it is nobody else's stead. */
function actsOn(
  { viewer }: MemberContext,
  roster: Roster,
  rights: AssignRights,
  { roleKey, unitId, validTo, substitutesId }: Roster['assignments'][number],
) {
  const role = roster.roles.find(({ key }) => key === roleKey);
  const unit = unitOf(roster, unitId);
  const right = role ? rights(role, unit) : null;
  const living = validTo === null || validTo >= roster.today;
  return {
    mayEnd: living && mayEnd(viewer, right, unit),
    maySubstitute: living && right !== null && substitutesId === null,
    needsReference: role ? needsReference(role, right) : false,
  };
}

/** The roles that the viewer may hand out, with the units in which they may and whether it must be said where it was decided. */
export function rolesToAssign(roster: Roster, rights: AssignRights) {
  const there: readonly (RosterUnit | null)[] = [
    null,
    ...roster.units.filter(({ validTo }) => validTo === null || validTo >= roster.today),
  ];
  return roster.roles.flatMap((role) => {
    const units = there.flatMap((unit) => {
      const right = fitsUnit(role, unit) ? rights(role, unit) : null;
      return right ? [{ unitId: unit?.id ?? null, unitName: unit?.name ?? null, needsReference: needsReference(role, right) }] : [];
    });
    return units.length > 0 ? [{ key: role.key, name: role.name, units }] : [];
  });
}
