import { Refused } from '../../../platform/errors/refused';
import type { MemberContext } from '../../../platform/graphql/context';
import { assignRightsOf, handsOutRoles, managesPeople } from '../people.access';
import { rolesToAssign } from './person-page.view';
import { loadRoster } from './roster';

/** What somebody who invites may hand out. One statement. Reads person, unit and role_assignment. @throws Refused FORBIDDEN */
export async function invitePageView(context: MemberContext) {
  const roster = await loadRoster(context);
  const { viewer } = context;
  if (!handsOutRoles(viewer, roster)) throw new Refused('FORBIDDEN', 'invitation');
  return { today: roster.today, roleRequired: !managesPeople(viewer), roles: rolesToAssign(roster, assignRightsOf(viewer, roster)) };
}
