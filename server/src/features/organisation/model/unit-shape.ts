import { type Configuration, type Role, unitKinds } from '@utblick/configuration';
import { day as calendarDay } from '@utblick/domain';
import { type DatedUnit, type HoldingOnDay, hasPlaceFor, isThere } from './unit-on-day';

/** A unit of the tree. */
export type TreeUnit = DatedUnit & { readonly parentId: string | null };

/** What the units are read against. */
export interface UnitSetting {
  readonly day: string;
  readonly units: readonly TreeUnit[];
  readonly holdings: readonly HoldingOnDay[];
  /** Null while nobody has configured the tenant. */
  readonly configuration: Pick<Configuration, 'units' | 'roles'> | null;
}

/** In the order in which kinds of unit are always told; the units of a kind stay as they were. */
export const byKind = (units: readonly TreeUnit[]): readonly TreeUnit[] =>
  [...units].sort((one, other) => unitKinds.indexOf(one.kind) - unitKinds.indexOf(other.kind));

/** A unit in the page's shape: how it stands on the day, what it came from and went into, who holds what. */
export function unitShape(unit: TreeUnit, { day, units, holdings, configuration }: UnitSetting) {
  const { key, ...shown } = unit;
  const roles = configuration?.roles ?? [];
  const held = holdings.filter(({ unitKey }) => unitKey === key);
  const there = isThere(day, unit.validFrom, unit.validTo);
  const known = new Map(units.map((each) => [each.key, each]));
  const heir = known.get(configuration?.units.find((each) => each.key === key)?.mergedInto ?? '');
  const source = known.get(configuration?.units.find((each) => each.key === key)?.splitFrom ?? '');
  const splits = (configuration?.units ?? []).filter(({ splitFrom }) => splitFrom === key);
  const merged = (configuration?.units ?? []).filter(({ mergedInto }) => mergedInto === key);
  return {
    ...shown,
    kind: unit.kind as string,
    standing: there ? 'there' : unit.validFrom !== null && unit.validFrom > day ? 'coming' : 'ended',
    mergedInto: heir ? { unitName: heir.name, on: dayAfter(unit.validTo) } : null,
    mergedFrom: merged.flatMap((each) => {
      const origin = known.get(each.key);
      return origin ? [{ unitName: origin.name, on: dayAfter(origin.validTo) }] : [];
    }),
    splitFrom: source ? { unitName: source.name, on: unit.validFrom } : null,
    splitInto: splits.flatMap((each) => {
      const part = known.get(each.key);
      return part ? [{ unitName: part.name, on: part.validFrom }] : [];
    }),
    holders: held.map((holding) => holderShape(holding, roles)),
    vacantRoles: there
      ? roles.filter((role) => hasPlaceFor(role, unit) && !held.some(({ roleKey }) => roleKey === role.key)).map(({ name }) => name)
      : [],
  };
}

/** Somebody and what they hold, in the tenant's own words. */
export const holderShape = ({ personName, roleKey, substituteFor }: HoldingOnDay, roles: readonly Role[]) => ({
  name: personName,
  substituteFor,
  roleName: roles.find(({ key }) => key === roleKey)?.name ?? roleKey,
});

const dayAfter = (last: string | null): string | null => (last === null ? null : calendarDay(last).add({ days: 1 }).toString());
