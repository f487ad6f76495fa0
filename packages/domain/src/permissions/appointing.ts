import type { HeldPlace, RoleRights } from './grants';
import { type Grant, permits, widestScope } from './permits';

/** Whom an appointing rule names. The shapes are those of a configuration's actors. */
export type Appointer =
  | { readonly role: string }
  | { readonly unitKinds: readonly string[]; readonly except?: readonly string[] | undefined }
  | { readonly unit: string }
  | { readonly outside: string };

/** As much of a role as decides who may hand it out. `appointedBy` is null where the document names nobody. */
export interface AppointedRole extends RoleRights {
  readonly level: string;
  readonly appointedBy: readonly Appointer[] | null;
  /** Held by a whole unit (whoever holds it speaks for the unit) and not by one person in it. */
  readonly ofWholeUnit: boolean;
  /** Held in one unit of the municipality and no other. */
  readonly inOneUnit: boolean;
}

/** The unit in which a role is to be held. `path` is the unit itself and all above it. */
export interface PlaceUnit {
  readonly id: string;
  readonly key: string;
  readonly kind: string;
  readonly path: readonly string[];
}

/** A held role with the key of its unit. */
export interface SeatedPlace extends HeldPlace {
  readonly unitKey: string | null;
}

/**
 * In which way somebody may hand out a role in a unit: `appoints`, since the rule names them; `manages`, since there is no
 * rule and they manage people; `records`, since the rule names somebody who is not in the system, so that whoever manages
 * people records what was decided elsewhere. Null where they may not.
 */
export type RightToAssign = 'appoints' | 'manages' | 'records' | null;

export interface AssignQuestion {
  readonly role: AppointedRole;
  /** Null where the role is held for the municipality as a whole. */
  readonly unit: PlaceUnit | null;
  readonly roles: readonly AppointedRole[];
  /** What the person who asks holds today, and what that permits. */
  readonly held: readonly SeatedPlace[];
  readonly grants: readonly Grant[];
  /** What everybody holds today. */
  readonly everybody: readonly SeatedPlace[];
}

/** Whether the rule names the holder of one of these places as the one who appoints in the unit. */
export function appoints(
  rule: readonly Appointer[],
  { unit, roles, held }: Pick<AssignQuestion, 'unit' | 'roles'> & { readonly held: readonly SeatedPlace[] },
): boolean {
  const known = new Map(roles.map((role) => [role.key, role]));
  const speaks = ({ roleKey }: SeatedPlace): boolean => known.get(roleKey)?.ofWholeUnit ?? false;
  return rule.some((appointer) => {
    if ('role' in appointer) {
      const inOne = known.get(appointer.role)?.inOneUnit ?? false;
      return held.some((place) => place.roleKey === appointer.role && (inOne || isAbove(place, unit)));
    }
    if ('unit' in appointer) return held.some((place) => place.unitKey === appointer.unit && speaks(place));
    if (!('unitKinds' in appointer) || unit === null) return false;
    if (!appointer.unitKinds.includes(unit.kind) || appointer.except?.includes(unit.key)) return false;
    return held.some((place) => place.unit === unit.id && speaks(place));
  });
}

const isAbove = ({ unit: seat }: SeatedPlace, unit: PlaceUnit | null): boolean => seat === null || (unit?.path.includes(seat) ?? false);

/** Whether and how somebody may hand out a role in a unit. What nobody hands out through a narrow right is more than they have. */
export function rightToAssign(question: AssignQuestion): RightToAssign {
  const { role, unit, roles, held, everybody } = question;
  const rule = role.appointedBy;
  if (rule && appoints(rule, { unit, roles, held })) return 'appoints';
  if (!mayManage(question)) return null;
  if (!rule) return 'manages';
  return appoints(rule, { unit, roles, held: everybody }) ? null : 'records';
}

function mayManage({ role, unit, grants }: AssignQuestion): boolean {
  const target = { unit: unit?.id ?? null, path: unit?.path ?? [] };
  if (!permits(grants, 'people.manage', target)) return false;
  if (widestScope(grants, 'people.manage') === 'municipality') return true;
  return role.permissions.every(({ allow, scope }) => permits(grants, allow, scope === 'municipality' ? { unit: null, path: [] } : target));
}

/** Whether the assignment has to say where it was decided: political roles, and what was decided outside the system. */
export const needsReference = (role: Pick<AppointedRole, 'level'>, right: RightToAssign): boolean =>
  role.level === 'political' || right === 'records';
