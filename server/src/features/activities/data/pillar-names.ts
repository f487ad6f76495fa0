import type { Pillar } from '@utblick/configuration';
import { configurationVersion } from '../../../platform/configuration/effective-configuration';
import type { MemberContext } from '../../../platform/graphql/context';

/** The pillars of the strategy in force, in the tenant's own words. */
export interface NamedPillars {
  readonly list: readonly Pillar[];
  /** The tenant's word for one pillar; null while nothing is configured. */
  readonly word: string | null;
  /** A pillar's name; the key itself for one that the strategy no longer has. */
  nameOf(key: string): string;
  /** A commitment's text; null where the pillar no longer has it. */
  commitmentOf(pillarKey: string, key: string | null): string | null;
}

export async function pillarsOf({ transaction, viewer }: MemberContext): Promise<NamedPillars> {
  const configuration = viewer.versionId ? (await configurationVersion(transaction, viewer.versionId)).configuration : null;
  const list = configuration?.pillars ?? [];
  const pillarOf = (key: string): Pillar | undefined => list.find((pillar) => pillar.key === key);
  return {
    list,
    word: configuration?.words?.pillar.one ?? null,
    nameOf: (key) => pillarOf(key)?.name ?? key,
    commitmentOf: (pillarKey, key) => pillarOf(pillarKey)?.commitments.find((commitment) => commitment.key === key)?.text ?? null,
  };
}
