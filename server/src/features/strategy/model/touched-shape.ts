import { type Configuration, continuing } from '@utblick/configuration';
import { canonicalJson } from '@utblick/domain';
import type { ConfigurationGround } from './configuration-ground';

/** One thing that lives today and that a new version touches. */
export interface Touched {
  /** `round`: runs on under its own version. `split` and `retired`: pillars. `role`: somebody holds a role that goes. `unit`: a unit with activities that goes. */
  readonly kind: 'round' | 'renamed' | 'split' | 'retired' | 'role' | 'unit';
  /** The round, pillar, role or unit by its name. */
  readonly name: string;
  /** Names of the people who hold the role, or of the pillars that it goes on in. */
  readonly names: readonly string[];
  /** Activities, or the number of the version that a round follows. */
  readonly count: number;
}

/** What lives in the tenant and is touched when one version comes after another. */
export function touchedBy(before: Configuration, after: Configuration, ground: ConfigurationGround): Touched[] {
  return [
    ...rounds(before, after, ground),
    ...pillars(before, after, ground),
    ...roles(before, after, ground),
    ...units(before, after, ground),
  ];
}

function rounds(before: Configuration, after: Configuration, { rounds: running }: ConfigurationGround): Touched[] {
  const rule = ({ rules }: Configuration, wanted: string): string => canonicalJson(rules.find(({ key }) => key === wanted) ?? null);
  return running
    .filter(({ ruleKey }) => rule(before, ruleKey) !== rule(after, ruleKey))
    .map(({ name, number }) => ({ kind: 'round', name, names: [], count: number }));
}

function pillars(before: Configuration, after: Configuration, ground: ConfigurationGround): Touched[] {
  const nameOf = (wanted: string): string =>
    before.pillars.find(({ key }) => key === wanted)?.name ?? after.retiredPillars?.find(({ key }) => key === wanted)?.name ?? wanted;
  return ground.pillars
    .filter(({ key }) => before.pillars.some((pillar) => pillar.key === key) && !after.pillars.some((pillar) => pillar.key === key))
    .map(({ key, activities }) => {
      const names = continuing(after, key).map(({ name }) => name);
      const kind = names.length === 0 ? 'retired' : names.length === 1 ? 'renamed' : 'split';
      return { kind, name: nameOf(key), names, count: activities };
    });
}

function roles(before: Configuration, after: Configuration, { holders }: ConfigurationGround): Touched[] {
  const staying = new Set(after.roles.map(({ key }) => key));
  return before.roles
    .filter(({ key }) => !staying.has(key))
    .flatMap(({ key, name }): Touched[] => {
      const names = holders.find(({ roleKey }) => roleKey === key)?.people ?? [];
      return names.length === 0 ? [] : [{ kind: 'role', name, names, count: names.length }];
    });
}

function units(before: Configuration, after: Configuration, ground: ConfigurationGround): Touched[] {
  const staying = new Set(after.units.map(({ key }) => key));
  return before.units
    .filter(({ key }) => !staying.has(key))
    .flatMap(({ key, name }): Touched[] => {
      const count = ground.units.find((unit) => unit.key === key)?.activities ?? 0;
      return count === 0 ? [] : [{ kind: 'unit', name, names: [], count }];
    });
}
