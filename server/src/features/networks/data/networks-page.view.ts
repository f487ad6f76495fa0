import { configurationVersion } from '../../../platform/configuration/effective-configuration';
import { sql } from '../../../platform/db/sql';
import type { MemberContext } from '../../../platform/graphql/context';
import { type DatedUnit, dayAsked, everyUnit, type HoldingOnDay, holdingsOn, versionOn } from '../../organisation/organisation.read';
import { pageSources } from '../../strategy/strategy.read';
import { networkOnDay, viewsOn } from '../model/network-on-day';

interface Living {
  readonly versionId: string | null;
  readonly units: readonly DatedUnit[];
  readonly holdings: readonly HoldingOnDay[];
}

/**
 * The tenant's networks as they are on a day: the rule by the configuration in force then, the places by the units that
 * exist and the roles that are held. One statement. Reads unit, role_assignment, person and configuration_version.
 */
export async function networksPageView(context: MemberContext, asked: string | null) {
  const { transaction, clock } = context;
  const { tenantId } = transaction;
  const today = clock.today();
  const day = dayAsked(asked, today);
  const living = await transaction.row<Living>(sql`
    SELECT ${versionOn(context, day)} AS "versionId", ${everyUnit(tenantId)} AS units, ${holdingsOn(tenantId, day)} AS holdings`);
  if (!living?.versionId) return { today, day, networks: [], sources: [] };
  const { configuration } = await configurationVersion(transaction, living.versionId);
  const networks = configuration.networks.filter(({ stated }) => stated !== 'none');
  const told = networks.map((network) => [network, viewsOn(network, configuration)]);
  return {
    today,
    day,
    networks: networks.map((network) => networkOnDay(network, configuration, { ...living, day })),
    sources: pageSources(configuration, told),
  };
}
