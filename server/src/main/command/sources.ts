import { type Configuration, seedItems } from '@utblick/configuration';
import { sourceItems } from '@utblick/municipalities';
import { systemClock } from '../../platform/clock/clock';
import { effectiveConfiguration } from '../../platform/configuration/effective-configuration';
import { configurationIn, tenantFiles } from '../load/tenant-files';
import { type CommandDatabase, withDatabase } from './database';

/**
 * Counts how many of the documents' items are the source of something configured: in the files as they are read, and
 * where `loaded` in the versions in force in the database too. An item counts when it is found everywhere we look.
 */
export async function countSources({ loaded }: { loaded: boolean }): Promise<string> {
  const places = [{ place: 'in the files', configurations: tenantFiles().map(configurationIn) }];
  if (loaded) places.push({ place: 'in the database', configurations: await withDatabase(configurationsInForce) });
  const items = sourceItems();
  const missing = places.flatMap(({ place, configurations }) => seedItems(items, configurations).missing.map((id) => ({ id, place })));
  const complete = items.filter(({ id }) => !missing.some((one) => one.id === id));
  return [...missing.map(({ id, place }) => `missing ${id} ${place}`), `seed items ${complete.length} of ${items.length}`].join('\n');
}

async function configurationsInForce(database: CommandDatabase): Promise<Configuration[]> {
  const configurations: Configuration[] = [];
  for (const { id } of await database.tenants()) {
    const version = await database.inTenant(id, (transaction) => effectiveConfiguration(transaction, systemClock.today()));
    if (version) configurations.push(version.configuration);
  }
  return configurations;
}
