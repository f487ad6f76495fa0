/** What a role can allow its holder to do; policies use the same words. */
export type Permission =
  | 'activity.read'
  | 'activity.write'
  | 'report.read'
  | 'report.write'
  | 'report.review'
  | 'round.manage'
  | 'compilation.write'
  | 'decision.record'
  | 'people.manage'
  | 'configuration.manage'
  | 'audit.read';

/** How far a permission reaches: the unit where the role is held, that unit and all below it, or the whole municipality. */
export type Scope = 'own_unit' | 'unit_and_below' | 'municipality';

/** One permission that a person has through a role held in a unit (null: held for the municipality as a whole). */
export interface Grant {
  readonly permission: Permission;
  readonly scope: Scope;
  readonly unit: string | null;
}

/** What is to be read or changed: the unit it belongs to, and that unit with all its ancestors. `unit` is null for what belongs to no unit. */
export interface Target {
  readonly unit: string | null;
  readonly path: readonly string[];
}

/** Everything a permission reaches, in a shape that a list can be narrowed by. */
export interface Reach {
  readonly everything: boolean;
  /** Units reached themselves. */
  readonly units: readonly string[];
  /** Units reached together with all below them. */
  readonly subtrees: readonly string[];
}

const widestFirst: readonly Scope[] = ['municipality', 'unit_and_below', 'own_unit'];

/** True where one of the grants allows it. What no grant lists is not allowed; what belongs to no unit takes the whole municipality's scope. */
export function permits(grants: readonly Grant[], permission: Permission, target: Target): boolean {
  return grants.some((grant) => grant.permission === permission && reaches(grant, target));
}

function reaches({ scope, unit }: Grant, target: Target): boolean {
  if (scope === 'municipality') return true;
  if (unit === null || target.unit === null) return false;
  return target.unit === unit || (scope === 'unit_and_below' && target.path.includes(unit));
}

/** The widest scope in which the permission is held at all; null where it is not. */
export function widestScope(grants: readonly Grant[], permission: Permission): Scope | null {
  const held = grants.filter((grant) => grant.permission === permission && (grant.scope === 'municipality' || grant.unit !== null));
  return widestFirst.find((scope) => held.some((grant) => grant.scope === scope)) ?? null;
}

/** All that the permission reaches, so that a list shows exactly what {@link permits} allows one by one. */
export function reachOf(grants: readonly Grant[], permission: Permission): Reach {
  const held = grants.filter((grant) => grant.permission === permission);
  const unitsWith = (scope: Scope): readonly string[] => [
    ...new Set(held.flatMap((grant) => (grant.scope === scope && grant.unit !== null ? [grant.unit] : []))),
  ];
  return {
    everything: held.some(({ scope }) => scope === 'municipality'),
    units: unitsWith('own_unit'),
    subtrees: unitsWith('unit_and_below'),
  };
}
