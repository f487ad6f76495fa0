import type { Actor, Holder } from '../schema/actor';
import type { ConfiguredUnit, Role } from '../schema/strategy';

/** Who is there to take a step: the roles of a configuration and the units that exist. */
export interface Ground {
  readonly roles: readonly Pick<Role, 'key' | 'name' | 'holder' | 'actsFor'>[];
  readonly units: readonly UnitInTime[];
}

type UnitInTime = Pick<ConfiguredUnit, 'key' | 'kind' | 'validFrom' | 'validTo'>;

/** Why an actor is nobody. `noUnits`: no such unit is there. `roleUnheld`: nobody can hold the role. */
export type Unable = { readonly code: 'noUnits' } | { readonly code: 'roleUnheld'; readonly role: string };

/** The units that exist on a day. */
export const unitsOn = <Unit extends UnitInTime>(units: readonly Unit[], on: string): Unit[] =>
  units.filter(({ validFrom, validTo }) => (validFrom ?? on) <= on && (validTo ?? on) >= on);

/** The roles, and the units that exist on a day or come later: what is decided ahead is no mistake. */
export const groundFrom = ({ roles, units }: Ground, on: string): Ground => ({
  roles,
  units: units.filter(({ validTo }) => (validTo ?? on) >= on),
});

/** Why none of the actors is anybody; null where one of them can be, or nobody is named. A role without a stated holder can be held by anybody. */
export function unableActors(actors: readonly Actor[] | null, ground: Ground): Unable | null {
  const reasons = (actors ?? []).map((actor) => unable(actor, ground));
  const [first = null] = reasons;
  return reasons.includes(null) ? null : first;
}

function unable(actor: Actor, ground: Ground): Unable | null {
  if ('role' in actor) return canBeHeld(actor.role, ground, new Set()) ? null : { code: 'roleUnheld', role: actor.role };
  return isThere(actor, ground, new Set()) ? null : { code: 'noUnits' };
}

/** True where somebody can hold the role, or act in it for whoever does. */
function canBeHeld(key: string, ground: Ground, above: ReadonlySet<string>): boolean {
  if (above.has(key)) return false;
  const seen = new Set([...above, key]);
  const role = ground.roles.find((each) => each.key === key);
  // A key without a role is a fault of its own.
  if (!role || holderIsThere(role.holder.value, ground, seen)) return true;
  return ground.roles.some(({ key: other, actsFor }) => actsFor.includes(key) && canBeHeld(other, ground, seen));
}

function holderIsThere(holder: Holder | null, ground: Ground, above: ReadonlySet<string>): boolean {
  if (!holder) return true;
  if ('members' in holder) return holder.members.some((member) => isThere(member, ground, above));
  if ('personAt' in holder) return isThere({ unit: holder.personAt }, ground, above);
  if ('personIn' in holder) return isThere({ unitKinds: holder.personIn }, ground, above);
  return isThere(holder, ground, above);
}

function isThere(actor: Actor, ground: Ground, above: ReadonlySet<string>): boolean {
  if ('outside' in actor) return true;
  if ('role' in actor) return canBeHeld(actor.role, ground, above);
  return ground.units.some((unit) => isNamed(unit, actor));
}

function isNamed({ key, kind }: UnitInTime, actor: Actor): boolean {
  if ('unit' in actor) return actor.unit === key;
  return 'unitKinds' in actor && actor.unitKinds.includes(kind) && !actor.except?.includes(key);
}
