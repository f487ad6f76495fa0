import type { PillarInUse } from '@utblick/configuration';

/** What lives in a tenant that a new version of its configuration may touch. */
export interface ConfigurationGround {
  readonly tenantKey: string;
  /** The day from which a new version is looked at, ISO date: today, until it is said from when it applies. */
  readonly on: string;
  /** Pillars that activities are linked to, whatever the configuration says of them today. */
  readonly pillars: readonly PillarKeyInUse[];
  /** Who holds which role today. */
  readonly holders: readonly RoleHolders[];
  /** Rounds that are not over. They follow the version they were opened under. */
  readonly rounds: readonly { readonly id: string; readonly name: string; readonly ruleKey: string; readonly number: number }[];
  /** Units that activities belong to. */
  readonly units: readonly { readonly key: string; readonly activities: number }[];
}

interface PillarKeyInUse {
  readonly key: string;
  readonly activities: number;
}

interface RoleHolders {
  readonly roleKey: string;
  readonly people: readonly string[];
}

/** The pillars in use with the names that the latest version has for them; the key itself for one it does not know. */
export const namedPillars = (
  { pillars }: Pick<ConfigurationGround, 'pillars'>,
  known: readonly { readonly key: string; readonly name: string }[],
): readonly PillarInUse[] => {
  const names = new Map(known.map(({ key, name }) => [key, name]));
  return pillars.map(({ key, activities }) => ({ key, activities, name: names.get(key) ?? key }));
};
