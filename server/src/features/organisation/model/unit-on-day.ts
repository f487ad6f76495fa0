import type { Role, UnitKind } from '@utblick/configuration';

/** A unit with the days between which it exists; null where there is no such day. ISO dates, both included. */
export interface DatedUnit {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** Somebody who holds a role on a day. */
export interface HoldingOnDay {
  readonly roleKey: string;
  /** Null where the role is held for all of the tenant. */
  readonly unitKey: string | null;
  readonly personName: string;
  /** Whom they stand in for; null where the role is their own. */
  readonly substituteFor: string | null;
}

/** Whether something with a first and a last day is there on a day. ISO dates sort as days do. */
export const isThere = (day: string, from: string | null | undefined, to: string | null | undefined): boolean =>
  (!from || from <= day) && (!to || day <= to);

/** The units that exist on the day. */
export const unitsOn = <Unit extends Pick<DatedUnit, 'validFrom' | 'validTo'>>(units: readonly Unit[], day: string): readonly Unit[] =>
  units.filter(({ validFrom, validTo }) => isThere(day, validFrom, validTo));

/** Whether the unit should have somebody in the role: one person in each unit of some kinds, or one person in this unit. */
export function hasPlaceFor({ holder }: Pick<Role, 'holder'>, unit: Pick<DatedUnit, 'key' | 'kind'>): boolean {
  if (!holder.value) return false;
  if ('personIn' in holder.value) return holder.value.personIn.includes(unit.kind);
  return 'personAt' in holder.value && holder.value.personAt === unit.key;
}

/**
 * Keys of the roles that nobody holds on a day, nor any role that acts for them: a step that names one waits for nobody. For
 * whoever names a receiver or an approver.
 */
export function vacantRoles(
  roles: readonly Pick<Role, 'key' | 'actsFor'>[],
  holdings: readonly Pick<HoldingOnDay, 'roleKey'>[],
): readonly string[] {
  const held = new Set(holdings.map(({ roleKey }) => roleKey));
  const acted = new Set(roles.filter(({ key }) => held.has(key)).flatMap(({ key, actsFor }) => [key, ...actsFor]));
  return roles.map(({ key }) => key).filter((key) => !acted.has(key));
}
