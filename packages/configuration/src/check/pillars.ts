import type { Finding } from '../issues';
import type { PathStep } from '../raw/tree';
import type { Configuration } from '../schema/configuration';
import type { Pillar } from '../schema/strategy';

/** A pillar that goes on in another, or in none, is no longer there under its own key. */
export function pillarFindings({ pillars, retiredPillars = [] }: Configuration): Finding[] {
  const living = new Set(pillars.map(({ key }) => key));
  const followed = new Set(pillars.flatMap(({ follows = [] }) => follows.map(({ key }) => key)));
  return [
    ...pillars.flatMap(({ follows = [] }, index) =>
      follows.flatMap(({ key }, at) => (living.has(key) ? [stillThere(['pillars', index, 'follows', at, 'key'], key)] : [])),
    ),
    ...retiredPillars.flatMap(({ key }, index) =>
      living.has(key) || followed.has(key) ? [stillThere(['retiredPillars', index, 'key'], key)] : [],
    ),
  ];
}

const stillThere = (path: readonly PathStep[], key: string): Finding => ({
  path,
  code: 'pillarStillThere',
  values: { key },
  message: `the pillar ${key} is still there, or goes on in another`,
  expected: 'the key of an earlier pillar',
});

/** A pillar that something in the tenant is linked to, with how much. */
export interface PillarInUse {
  readonly key: string;
  readonly name: string;
  readonly activities: number;
}

/** Nothing loses its pillar: each that is in use is there, goes on in another, or is retired. */
export function pillarsLeftBehind(configuration: Configuration, inUse: readonly PillarInUse[]): Finding[] {
  const retired = new Set((configuration.retiredPillars ?? []).map(({ key }) => key));
  return inUse
    .filter(({ key }) => !retired.has(key) && continuing(configuration, key).length === 0)
    .map(({ key, name, activities }) => ({
      path: ['pillars'],
      code: 'pillarInUse',
      values: { key, name, count: activities },
      message: `the pillar ${key} is gone but has ${activities} activities`,
      expected: 'a pillar that follows it, or the pillar under retiredPillars',
    }));
}

/**
 * The pillars in which what was done under a pillar goes on: the pillar itself, the one it was renamed to or merged into, or
 * all that it was split into. Empty for one that was retired.
 */
export const continuing = <Each extends Pick<Pillar, 'key' | 'follows'>>(
  { pillars }: { readonly pillars: readonly Each[] },
  pillarKey: string,
): readonly Each[] => pillars.filter(({ key, follows = [] }) => key === pillarKey || follows.some((earlier) => earlier.key === pillarKey));

/** An earlier pillar that goes on in several: whatever was done under it waits for somebody to say in which. */
export interface SplitPillar {
  readonly key: string;
  readonly name: string;
  readonly into: readonly Pillar[];
}

/** Every earlier pillar that was split, each once, in the order of the pillars that continue them. */
export function splitPillars(configuration: Pick<Configuration, 'pillars'>): SplitPillar[] {
  const earlier = new Map(configuration.pillars.flatMap(({ follows = [] }) => follows.map(({ key, name }) => [key, name] as const)));
  return [...earlier].flatMap(([key, name]) => {
    const into = continuing(configuration, key);
    return into.length > 1 ? [{ key, name, into }] : [];
  });
}

/** An earlier pillar and the one that it is today. */
export interface Succession {
  readonly earlier: string;
  readonly today: string;
}

/** Earlier pillars that go on in exactly one: what was done under them counts as done under that one. One that was split waits for a choice. */
export function successions(configuration: Pick<Configuration, 'pillars'>): Succession[] {
  return configuration.pillars.flatMap(({ key: today, follows = [] }) =>
    follows.flatMap(({ key: earlier }) => (continuing(configuration, earlier).length === 1 ? [{ earlier, today }] : [])),
  );
}
