import type { Grant, Permission, Scope, Target } from './permits';
import { permits } from './permits';

/** What a role lets its holder do. */
export interface RoleRights {
  readonly key: string;
  readonly permissions: readonly { readonly allow: Permission; readonly scope: Scope }[];
}

/** A role that somebody holds, and where; `unit` is null for the municipality as a whole. */
export interface HeldPlace {
  readonly roleKey: string;
  readonly unit: string | null;
}

/** A grant, and the held role that it comes through. */
export interface HeldGrant<Held extends HeldPlace> extends Grant {
  readonly through: Held;
}

/**
 * Everything that held roles permit: what the server asks when it checks, and what pages tell in words. A role that the
 * configuration does not know gives nothing.
 */
export function grantsOf<Held extends HeldPlace>(held: readonly Held[], roles: readonly RoleRights[]): readonly HeldGrant<Held>[] {
  const rightsOf = new Map(roles.map(({ key, permissions }) => [key, permissions]));
  return held.flatMap((through) =>
    (rightsOf.get(through.roleKey) ?? []).map(({ allow, scope }) => ({ permission: allow, scope, unit: through.unit, through })),
  );
}

/** A held role that may be held in somebody else's stead. */
export interface StandInPlace extends HeldPlace {
  /** The assignment of the person who is stood in for; null where the role is the holder's own. */
  readonly substitutesId: string | null;
}

const isReading = (permission: Permission): boolean => permission.endsWith('.read');

/**
 * Whom somebody acts for when they change something: the assignments they stand in for that allow them what none of their
 * own roles allows there. Empty for those who act in their own right.
 */
export function actsInSteadOf(grants: readonly HeldGrant<StandInPlace>[], target: Target): readonly string[] {
  const own = grants.filter(({ through }) => through.substitutesId === null);
  const lent = grants.filter(({ through, permission, scope, unit }) => {
    if (through.substitutesId === null || isReading(permission)) return false;
    return permits([{ permission, scope, unit }], permission, target) && !permits(own, permission, target);
  });
  return [...new Set(lent.flatMap(({ through }) => through.substitutesId ?? []))];
}
