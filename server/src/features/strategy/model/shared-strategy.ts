import type { Configuration } from '@utblick/configuration';

/**
 * What a municipality shows of its configuration when it shares its strategy: documents, directions, roles with their duties
 * and rules, each part with source and origin. Units, people, permissions, goals and meetings stay at home.
 */
export interface SharedStrategy
  extends Pick<
    Configuration,
    | 'words'
    | 'lead'
    | 'documents'
    | 'purposes'
    | 'principles'
    | 'pillars'
    | 'rules'
    | 'reporting'
    | 'networks'
    | 'cooperation'
    | 'funding'
    | 'travel'
    | 'twinTowns'
    | 'representation'
    | 'geography'
    | 'publication'
  > {
  readonly roles: readonly Omit<Configuration['roles'][number], 'permissions' | 'actsFor'>[];
  /** Names of the units that parts name by key. */
  readonly units: readonly { readonly key: string; readonly name: string; readonly kind: string }[];
}

export function sharedStrategy({
  tenant: _tenant,
  format: _format,
  defaultOrigin: _origin,
  goals: _goals,
  meetings: _meetings,
  ...shown
}: Configuration): SharedStrategy {
  const named = JSON.stringify([
    shown.documents,
    shown.roles,
    shown.rules,
    shown.networks,
    shown.funding,
    shown.travel,
    shown.twinTowns,
    shown.representation,
  ]);
  return {
    ...shown,
    roles: shown.roles.map(({ permissions: _permissions, actsFor: _actsFor, ...role }) => role),
    units: shown.units.filter(({ key }) => named.includes(JSON.stringify(key))).map(({ key, name, kind }) => ({ key, name, kind })),
  };
}
