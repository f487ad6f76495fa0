import type { Configuration, Step } from '@utblick/configuration';

/**
 * The bodies that a step names, in the tenant's own words: a role's or a unit's name, or the units of the named kinds.
 * Empty where the document does not say who, or where it is somebody outside.
 */
export function bodiesOf({ actors }: Pick<Step, 'actors'>, { roles, units }: Pick<Configuration, 'roles' | 'units'>): readonly string[] {
  const names = (actors.value ?? []).flatMap((actor): string[] => {
    if ('role' in actor) return [roles.find(({ key }) => key === actor.role)?.name ?? actor.role];
    if ('unit' in actor) return [units.find(({ key }) => key === actor.unit)?.name ?? actor.unit];
    if ('outside' in actor) return [];
    return units.filter(({ kind, key }) => actor.unitKinds.includes(kind) && !actor.except?.includes(key)).map(({ name }) => name);
  });
  return [...new Set(names)];
}
