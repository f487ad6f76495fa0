import type { Actor, Network, Role, UnitKind } from '@utblick/configuration';
import { day as calendarDay } from '@utblick/domain';
import { type DatedUnit, hasPlaceFor, isThere, unitsOn } from '../../organisation/organisation.read';

/** A unit that is to have a member in the network. */
export interface NetworkPlace {
  readonly unit: DatedUnit;
  /** Keys of the roles whose holders in the unit take the place. */
  readonly roleKeys: readonly string[];
  /** From which day the unit's kind is in although the document leaves it out; null where the document has it in. */
  readonly letInOn: string | null;
}

/** A kind of unit that is left out on the day. */
export interface LeftOutKind {
  readonly unitKind: UnitKind;
  readonly from: string | null;
  readonly to: string | null;
  /** The units of the kind on the day. */
  readonly units: readonly DatedUnit[];
}

export interface NetworkPlaces {
  /** At most one in each unit, in the order of the units. Empty too where the document does not say who is in. */
  readonly places: readonly NetworkPlace[];
  readonly leftOut: readonly LeftOutKind[];
  /** Roles that are members, though the document does not say who holds them: their places cannot be counted. */
  readonly unknown: readonly string[];
}

type Excluded = NonNullable<Network['excluded']['value']>[number];
type NetworkRules = Pick<Network, 'members' | 'excluded'>;

/**
 * The places of a network on a day: a unit has one where a member of the network is to come from it, unless its kind is
 * left out on that day. A kind whose exclusion has ended is in from the day after, also where the members do not name
 * it: that is how a municipality lets in what its document leaves out (STH-R7, STH §5.6).
 */
export function networkPlaces(network: NetworkRules, roles: readonly Role[], units: readonly DatedUnit[], day: string): NetworkPlaces {
  const there = unitsOn(units, day);
  const excluded = network.excluded.value ?? [];
  const members = membersOf(network.members.value ?? [], roles);
  const isOut = ({ kind }: DatedUnit): boolean => excluded.some((each) => each.unitKind === kind && isThere(day, each.from, each.to));
  const places = there.flatMap((unit): NetworkPlace[] => {
    if (isOut(unit)) return [];
    const roleKeys = members.flatMap((member) => (member.takes(unit) ? member.roleKeys : []));
    const named = members.some((member) => member.takes(unit));
    const letInOn = named ? null : letIn(excluded, unit.kind, day);
    if (!named && letInOn === null) return [];
    return [{ unit, roleKeys: named ? [...new Set(roleKeys)] : members.flatMap((member) => member.roleKeys), letInOn }];
  });
  return { places, leftOut: leftOutOn(excluded, there, day), unknown: members.flatMap(({ unknown }) => unknown) };
}

/** Members of one sort: which units they come from, and which roles make somebody one of them. */
interface MemberSort {
  takes(unit: DatedUnit): boolean;
  readonly roleKeys: readonly string[];
  readonly unknown: readonly string[];
}

const nobody: MemberSort = { takes: () => false, roleKeys: [], unknown: [] };

function membersOf(actors: readonly Actor[], roles: readonly Role[], within: readonly string[] = []): readonly MemberSort[] {
  return actors.flatMap((actor): readonly MemberSort[] => {
    if ('role' in actor) return within.includes(actor.role) ? [] : membersInRole(actor.role, roles, within);
    if ('outside' in actor) return [nobody];
    const takes = (unit: DatedUnit): boolean =>
      'unit' in actor ? unit.key === actor.unit : actor.unitKinds.includes(unit.kind) && !actor.except?.includes(unit.key);
    return [{ takes, roleKeys: contactRoleKeys(roles), unknown: [] }];
  });
}

/** People in a role are members in their units; a role that others make up has its members in theirs. */
function membersInRole(key: string, roles: readonly Role[], within: readonly string[]): readonly MemberSort[] {
  const role = roles.find((each) => each.key === key);
  const holder = role?.holder.value;
  if (!role || !holder) return [{ ...nobody, unknown: [role?.name ?? key] }];
  if ('members' in holder) return membersOf(holder.members, roles, [...within, key]);
  const takes = (unit: DatedUnit): boolean => {
    if ('unit' in holder) return holder.unit === unit.key;
    if ('unitKinds' in holder) return holder.unitKinds.includes(unit.kind);
    return hasPlaceFor(role, unit);
  };
  return [{ takes, roleKeys: [key], unknown: [] }];
}

/** Whoever is contact person for a unit speaks for it where the members are units and no role. */
const contactRoleKeys = (roles: readonly Role[]): readonly string[] =>
  roles.filter(({ archetype }) => archetype === 'A10_KONTAKT').map(({ key }) => key);

/** The day on which a kind was let in: the one after the last exclusion ended, if that has come. */
function letIn(excluded: readonly Excluded[], kind: UnitKind, day: string): string | null {
  const ends = excluded.flatMap(({ unitKind, to }) => (unitKind === kind && to && to < day ? [to] : []));
  const last = ends.sort().at(-1);
  return last === undefined ? null : dayAfter(last);
}

const dayAfter = (last: string): string => calendarDay(last).add({ days: 1 }).toString();

const leftOutOn = (excluded: readonly Excluded[], there: readonly DatedUnit[], day: string): readonly LeftOutKind[] =>
  excluded
    .filter(({ from, to }) => isThere(day, from, to))
    .map(({ unitKind, from, to }) => ({
      unitKind,
      from: from ?? null,
      to: to ?? null,
      units: there.filter(({ kind }) => kind === unitKind),
    }));
