import { isId } from '../../../platform/db/identifier';
import { sql } from '../../../platform/db/sql';
import type { MemberContext } from '../../../platform/graphql/context';
import type { HeldThings } from '../model/held-things';
import { assignmentShape } from '../model/person-shape';
import { livingAssignments, type Roster } from '../model/roster';
import { assigningIn, requireManager } from '../people.access';
import { heldThingsColumns } from './held-things';
import { rolesNow, rosterColumns } from './roster';

interface Token {
  readonly id: string;
  readonly name: string;
}

type Living = Omit<Roster, 'roles' | 'today'> & HeldThings & { readonly tokens: readonly Token[] };

/**
 * Everything that a leaver holds, and to whom it can be handed. One statement. Reads person, unit, role_assignment, activity,
 * report, report_draft and round, and asks for the names of the person's tokens.
 * @returns null where there is nobody who could leave
 * @throws Refused FORBIDDEN
 */
export async function successionPageView(context: MemberContext, personId: string) {
  const { transaction, viewer, clock } = context;
  requireManager(viewer);
  if (!isId(personId)) return null;
  const roles = await rolesNow(context);
  const living = await transaction.onlyRow<Living>(sql`
    SELECT ${rosterColumns(transaction.tenantId)}, ${heldThingsColumns(transaction.tenantId, personId)},
      coalesce((SELECT json_agg(t) FROM (SELECT id, name FROM tokens_of_person(${personId}, ${clock.now().toISOString()})) t), '[]') AS tokens`);
  if (!living) throw new Error('A statement of totals gave no row.');
  const roster: Roster = { ...living, roles, today: clock.today() };
  const person = roster.people.find(({ id, active }) => id === personId && active);
  if (!person) return null;
  const assigning = assigningIn(viewer, roster);
  return {
    id: personId,
    name: person.name,
    today: roster.today,
    isViewer: personId === viewer.personId,
    assignments: livingAssignments(roster, personId).map((each) => ({
      ...assignmentShape(each, roster),
      assigning: assigning(each) as string,
    })),
    activities: living.activities,
    reports: living.reports,
    tokens: living.tokens,
    colleagues: roster.people.filter(({ id, active }) => active && id !== personId).map(({ id, name }) => ({ id, name })),
  };
}
