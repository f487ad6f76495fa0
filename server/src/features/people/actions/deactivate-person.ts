import { Refused } from '../../../platform/errors/refused';
import type { MemberContext } from '../../../platform/graphql/context';
import { make } from '../data/changes';
import { heldThings } from '../data/held-things';
import { loadRoster, lockPeople } from '../data/roster';
import { dayBefore } from '../model/changes';
import { livingAssignments } from '../model/roster';
import { requireManager } from '../people.access';
import { activePerson, type PersonChanged } from './assign-role';
import { stillManaged } from './end-assignment';

/** Why somebody is not put away yet: they still hold things, which are handed over first. */
export interface PersonHoldsThings {
  readonly holds: number;
}

/**
 * Shuts somebody out: sessions and tokens end at once, and everything they have done keeps their name. Who holds something
 * is not put away before it is handed over.
 * @throws Refused FORBIDDEN; NOT_FOUND; CONFLICT for oneself and for the last one who manages people
 */
export async function deactivatePerson(context: MemberContext, personId: string): Promise<PersonChanged | PersonHoldsThings> {
  requireManager(context.viewer);
  await lockPeople(context.transaction);
  const roster = await loadRoster(context);
  const person = activePerson(roster, personId);
  if (personId === context.viewer.personId) throw new Refused('CONFLICT', 'oneself');
  const { activities, reports } = await heldThings(context.transaction, personId);
  const holds = livingAssignments(roster, personId).length + activities.length + reports.length;
  if (holds > 0) return { holds };
  await make(context.transaction, [{ what: 'person_active', id: personId, after: false, at: context.clock.now().toISOString() }]);
  if (!(await stillManaged(context, dayBefore(roster.today)))) throw new Refused('CONFLICT', 'nobody would be left who manages people');
  await context.audit({ action: 'person.deactivated', subjectKind: 'person', subjectId: personId, detail: { name: person.name } });
  return { personId };
}

/**
 * Lets somebody in again who was put away. Roles are handed out anew.
 * @throws Refused FORBIDDEN, NOT_FOUND
 */
export async function reactivatePerson(context: MemberContext, personId: string): Promise<PersonChanged> {
  requireManager(context.viewer);
  await lockPeople(context.transaction);
  const { people } = await loadRoster(context);
  const person = people.find(({ id, active }) => id === personId && !active);
  if (!person) throw new Refused('NOT_FOUND', 'person who was put away');
  await make(context.transaction, [{ what: 'person_active', id: personId, after: true, at: context.clock.now().toISOString() }]);
  await context.audit({ action: 'person.reactivated', subjectKind: 'person', subjectId: personId, detail: { name: person.name } });
  return { personId };
}
