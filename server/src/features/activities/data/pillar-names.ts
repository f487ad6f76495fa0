import { type Pillar, type SplitPillar, splitPillars } from '@utblick/configuration';
import { configurationVersion } from '../../../platform/configuration/effective-configuration';
import type { MemberContext } from '../../../platform/graphql/context';
import { type PillarStanding, pillarStanding, storedKeys } from '../model/pillar-standing';

/** The pillars of the strategy in force, in the tenant's own words. */
export interface NamedPillars {
  readonly list: readonly Pillar[];
  /** The tenant's word for one pillar; null while nothing is configured. */
  readonly word: string | null;
  /** Earlier pillars that were split, whose activities wait for a choice. */
  readonly split: readonly SplitPillar[];
  /** What a pillar is today by the key that an activity is stored with. */
  standingOf(key: string): PillarStanding;
  /** Its name today; its earlier name for one that was split or retired. */
  nameOf(key: string): string;
  /** Every key under which activities of some pillars of today are stored. */
  storedKeys(keys: readonly string[]): readonly string[];
  /** A commitment's text; null where the pillar no longer has it. */
  commitmentOf(pillarKey: string, key: string | null): string | null;
}

export async function pillarsOf({ transaction, viewer }: MemberContext): Promise<NamedPillars> {
  const configuration = viewer.versionId ? (await configurationVersion(transaction, viewer.versionId)).configuration : null;
  const list = configuration?.pillars ?? [];
  const pillarOf = (key: string): Pillar | undefined => list.find((pillar) => pillar.key === key);
  const standingOf = (key: string): PillarStanding => pillarStanding(configuration ?? { pillars: [] }, key);
  return {
    list,
    word: configuration?.words?.pillar.one ?? null,
    split: splitPillars({ pillars: list }),
    standingOf,
    nameOf: (key) => standingOf(key).name,
    storedKeys: (keys) => storedKeys({ pillars: list }, keys),
    commitmentOf: (pillarKey, key) =>
      pillarOf(standingOf(pillarKey).key)?.commitments.find((commitment) => commitment.key === key)?.text ?? null,
  };
}
