import { itemsOf, nameOf } from '../../fields/written';
import type { WrittenRole } from '../Roles/written-role';
import type { GuidePeopleQuery } from './GuidePeople.query.generated';

/** What can be done about a role: invite to it now, leave it to whoever appoints, or wait until the draft is published. */
export type NextStep = 'invite' | 'notYours' | 'afterPublishing';

/** A role of the draft and who has it today. */
export interface RoleSeats {
  readonly key: string;
  readonly name: string;
  /** The draft gives it to a unit and not to a person. */
  readonly isBody: boolean;
  readonly holders: readonly string[];
  readonly next: NextStep;
}

/** The draft's roles against what is in force: people hold, and are invited to, roles of the version in force only. */
export function roleSeats(roles: readonly WrittenRole[] | undefined, { peoplePage, invitePage }: GuidePeopleQuery): RoleSeats[] {
  const held = peoplePage.people.flatMap(({ name, assignments }) => assignments.map((each) => ({ ...each, name })));
  const handedOut = new Set(invitePage.roles.map(({ key }) => key));
  const inForce = new Set([...handedOut, ...held.map(({ roleKey }) => roleKey), ...peoplePage.vacancies.map(({ roleKey }) => roleKey)]);
  return itemsOf(roles).map((role) => {
    const key = role.key ?? '';
    const holders = held
      .filter(({ roleKey, time }) => roleKey === key && time === 'now')
      .map(({ name, unitName }) => (unitName === null ? name : `${name}, ${unitName}`));
    const next: NextStep = handedOut.has(key) ? 'invite' : inForce.has(key) ? 'notYours' : 'afterPublishing';
    return { key, name: nameOf(role), isBody: isBody(role), holders, next };
  });
}

function isBody({ holder }: WrittenRole): boolean {
  if (typeof holder !== 'object' || holder === null || !('value' in holder)) return false;
  const value: object = holder.value ?? {};
  return 'unit' in value || 'unitKinds' in value || 'members' in value;
}
