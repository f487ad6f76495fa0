import type { MemberContext } from '../../../platform/graphql/context';
import { permissionShapes } from '../model/grant-shape';
import { loadRoster } from './roster';

/** "Who may do this?": each permission with its roles and the people who have it today. One statement. Reads person, unit and role_assignment. */
export async function permissionsPageView(context: MemberContext) {
  const roster = await loadRoster(context);
  return { today: roster.today, permissions: permissionShapes(roster) };
}
