import type { Configuration, Finding } from '@utblick/configuration';
import type { MemberContext } from '../../../platform/graphql/context';
import { configurationGround } from '../data/configuration-ground.view';
import { allVersions } from '../data/configuration-versions';
import { unfitHere } from '../model/draft-reading';

/** What a configuration must keep to be the tenant's next version, for readers that come from elsewhere than a draft. */
export async function fitForTenant(
  context: Pick<MemberContext, 'transaction' | 'clock'>,
): Promise<(configuration: Configuration) => readonly Finding[]> {
  const ground = await configurationGround(context);
  const [latest] = await allVersions(context.transaction);
  return (configuration) => unfitHere(configuration, ground, latest?.configuration ?? null);
}
