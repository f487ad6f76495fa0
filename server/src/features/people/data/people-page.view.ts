import { sql } from '../../../platform/db/sql';
import type { MemberContext } from '../../../platform/graphql/context';
import { hasPlaceFor } from '../../organisation/organisation.read';
import { assignmentShape, type LatestInvitation, nameOf, standingOf } from '../model/person-shape';
import { heldOn, isOn, type Roster } from '../model/roster';
import { assignRightsOf, handsOutRoles, managesPeople } from '../people.access';
import { rolesNow, rosterColumns } from './roster';

interface Operation {
  readonly id: string;
  readonly kind: string;
  readonly personId: string | null;
  readonly effectiveOn: string;
  readonly undoUntil: string;
  readonly appliedAt: string;
  readonly appliedBy: string | null;
  readonly undoneAt: string | null;
}

type Living = Omit<Roster, 'roles' | 'today'> & {
  readonly invitations: readonly LatestInvitation[];
  readonly operations: readonly Operation[];
};

/** How many operations the page tells of. */
const LATEST = 10;

/**
 * Everybody, what they hold, and where somebody is missing. One statement. Reads person, unit, role_assignment, invitation
 * and people_operation. Whoever hands out no roles sees colleagues who hold one and nothing of addresses and letters.
 */
export async function peoplePageView(context: MemberContext) {
  const { transaction, viewer, clock } = context;
  const { tenantId } = transaction;
  const roles = await rolesNow(context);
  const living = await transaction.onlyRow<Living>(sql`
    SELECT ${rosterColumns(tenantId)},
      coalesce((SELECT json_agg(i) FROM (
        SELECT DISTINCT ON (person_id) person_id AS "personId", sent_at AS "sentAt", expires_at AS "expiresAt", withdrawn_at AS "withdrawnAt"
        FROM invitation WHERE tenant_id = ${tenantId} ORDER BY person_id, sent_at DESC) i), '[]') AS invitations,
      coalesce((SELECT json_agg(o) FROM (
        SELECT id, kind, person_id AS "personId", effective_on AS "effectiveOn", undo_until AS "undoUntil", applied_at AS "appliedAt",
          applied_by AS "appliedBy", undone_at AS "undoneAt"
        FROM people_operation WHERE tenant_id = ${tenantId} ORDER BY applied_at DESC LIMIT ${LATEST}) o), '[]') AS operations`);
  if (!living) throw new Error('A statement of totals gave no row.');
  const roster: Roster = { ...living, roles, today: clock.today() };
  const manages = managesPeople(viewer);
  const sees = handsOutRoles(viewer, roster);
  return {
    today: roster.today,
    manages,
    invites: sees,
    people: peopleShapes(roster, living.invitations, clock.now())
      .filter(({ assignments, standing }) => sees || (standing !== 'away' && assignments.some(({ time }) => time === 'now')))
      .map((person) => (sees ? person : { ...person, email: null, standing: 'in' })),
    vacancies: vacancies(context, roster),
    operations: manages ? living.operations.map((each) => operationShape(each, roster)) : [],
  };
}

function peopleShapes(roster: Roster, invitations: readonly LatestInvitation[], now: Date) {
  const latest = new Map(invitations.map((invitation) => [invitation.personId, invitation]));
  const living = roster.assignments.filter(({ validTo }) => validTo === null || validTo >= roster.today);
  return roster.people.map((person) => ({
    id: person.id,
    name: person.name,
    email: person.email,
    standing: standingOf(person, latest.get(person.id), now) as string,
    assignments: living.filter(({ personId }) => personId === person.id).map((each) => assignmentShape(each, roster)),
  }));
}

/** Places where somebody should be and nobody is today, and whether the viewer may fill them. */
function vacancies({ viewer }: MemberContext, roster: Roster) {
  const right = assignRightsOf(viewer, roster);
  const held = heldOn(roster, roster.today);
  return roster.units
    .filter((unit) => isOn(roster.today, unit))
    .flatMap((unit) =>
      roster.roles
        .filter((role) => hasPlaceFor(role, { key: unit.key, kind: unit.kind as never }))
        .filter((role) => !held.some(({ roleKey, unitId }) => roleKey === role.key && unitId === unit.id))
        .map((role) => ({
          roleKey: role.key,
          roleName: role.name,
          unitId: unit.id,
          unitName: unit.name,
          mayFill: right(role, unit) !== null,
        })),
    );
}

const operationShape = ({ appliedBy, undoneAt, ...told }: Operation, roster: Roster) => ({
  ...told,
  personName: told.personId && nameOf(roster, told.personId),
  appliedBy: nameOf(roster, appliedBy),
  undone: undoneAt !== null,
  mayUndo: undoneAt === null && told.undoUntil >= roster.today,
});
