import { type Configuration, continuing, type Succession, successions } from '@utblick/configuration';

/** What the configuration in force says of a pillar that an activity was linked to when it was entered. */
export interface PillarStanding {
  /** The key of the pillar it is today; the stored key where it was split or retired. */
  readonly key: string;
  /** Today's name; the earlier one where it was split or retired. */
  readonly name: string;
  /** What it was called when today's name is another; null where nothing has changed. */
  readonly earlier: string | null;
  /** `split`: somebody must choose one of several. `retired`: it goes on in none. */
  readonly state: 'same' | 'renamed' | 'split' | 'retired';
}

/** For how many activities at once somebody says in which part of a split pillar they go on. */
export const mostChoices = 200;

type Strategy = Pick<Configuration, 'pillars' | 'retiredPillars'>;

export function pillarStanding(strategy: Strategy, stored: string): PillarStanding {
  const same = strategy.pillars.find(({ key }) => key === stored);
  if (same) return { key: stored, name: same.name, earlier: null, state: 'same' };
  const into = continuing(strategy, stored);
  const earlier = into.flatMap(({ follows = [] }) => follows).find(({ key }) => key === stored)?.name ?? stored;
  const [only] = into;
  if (only && into.length === 1) return { key: only.key, name: only.name, earlier, state: 'renamed' };
  if (only) return { key: stored, name: earlier, earlier, state: 'split' };
  const retired = strategy.retiredPillars?.find(({ key }) => key === stored)?.name ?? stored;
  return { key: stored, name: retired, earlier: retired, state: 'retired' };
}

/** The keys under which activities of a pillar of today are stored: its own, and those of the pillars that it alone continues. */
export function storedKeys(strategy: Pick<Strategy, 'pillars'>, keys: readonly string[]): string[] {
  const earlier = successions(strategy).filter(({ today }) => keys.includes(today));
  return [...keys, ...earlier.map((succession) => succession.earlier)];
}

/** Keys as they are stored by the pillars that they are today: the totals that a change touches. */
export function keysToday(all: readonly Succession[], stored: readonly string[]): string[] {
  const today = new Map(all.map((succession) => [succession.earlier, succession.today]));
  return [...new Set(stored.map((key) => today.get(key) ?? key))];
}

/** The shared themes of each stored key. A pillar that is mapped to none counts under none. */
export const themesByPillarKey = (strategy: Pick<Strategy, 'pillars'> | undefined): { pillar_key: string; theme: string }[] =>
  (strategy?.pillars ?? []).flatMap(({ key, themes }) =>
    storedKeys({ pillars: strategy?.pillars ?? [] }, [key]).flatMap((stored) => themes.map(({ theme }) => ({ pillar_key: stored, theme }))),
  );
