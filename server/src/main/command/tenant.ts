import { writeFileSync } from 'node:fs';
import { type Configuration, differenceBetween, differenceLine, writeConfiguration } from '@utblick/configuration';
import { applyRecorded } from '../../features/strategy/actions/apply-recorded';
import { fitForTenant } from '../../features/strategy/actions/fit-for-tenant';
import { systemClock } from '../../platform/clock/clock';
import { effectiveConfiguration } from '../../platform/configuration/effective-configuration';
import { newId } from '../../platform/db/identifier';
import { configurationFollowers } from '../features';
import { insertTenant } from '../load/insert-tenant';
import { CommandError } from './command-error';
import { type CommandDatabase, withDatabase } from './database';
import { configurationFrom, pathOf } from './tenant-file';

/** Says what would change if the file were applied, against the version in force today. */
export async function diffTenant(file: string): Promise<string> {
  const wanted = configurationFrom(file);
  return withDatabase(async (database) => {
    const present = await inForce(database, wanted.tenant.key);
    if (!present) return `${wanted.tenant.name} is not there yet: everything in ${file} would be new`;
    const differences = differenceBetween(present, wanted);
    return differences.length === 0 ? 'no change' : differences.map(differenceLine).join('\n');
  });
}

interface TenantApplication {
  /** ISO date; today when left out. */
  readonly from?: string;
  readonly reason?: string;
}

/** Applies a file as the tenant's next version, in one transaction. The same file twice is no change. */
export async function applyTenant(
  file: string,
  { from = systemClock.today(), reason = `Applied from ${file}` }: TenantApplication,
): Promise<string> {
  if (!isDay(from)) throw new CommandError(`--from is ${from}, which is no date: write it as ${systemClock.today()}.`, 2);
  const configuration = configurationFrom(file);
  const { key, name } = configuration.tenant;
  return withDatabase(async (database) => {
    const known = (await database.tenants()).find((tenant) => tenant.key === key);
    return database.inTenant(known?.id ?? newId(), async (transaction) => {
      if (!known) await insertTenant(transaction, configuration.tenant);
      // Told with its line, as everything else that is wrong in the file.
      else configurationFrom(file, await fitForTenant({ transaction, clock: systemClock }));
      const applied = await applyRecorded(transaction, configuration, {
        effectiveFrom: from,
        author: 'utblick',
        reason,
        at: systemClock.now(),
        followers: configurationFollowers,
      });
      if (applied.outcome === 'unchanged') return `no change: version ${applied.number} of ${name} says the same`;
      return `version ${applied.number} of ${name}, in force from ${from}`;
    });
  });
}

/** Writes the version in force today as YAML, to a file or, without one, to the terminal. */
export async function exportTenant(key: string, file?: string): Promise<string> {
  const configuration = await withDatabase((database) => inForce(database, key));
  if (!configuration) throw new CommandError(`There is no tenant ${key} with a configuration in force.`);
  const yaml = writeConfiguration(configuration);
  if (file === undefined) return yaml.trimEnd();
  writeFileSync(pathOf(file), yaml);
  return `${configuration.tenant.name} is written to ${file}`;
}

async function inForce(database: CommandDatabase, key: string): Promise<Configuration | null> {
  const tenant = (await database.tenants()).find((known) => known.key === key);
  if (!tenant) return null;
  return database.inTenant(
    tenant.id,
    async (transaction) => (await effectiveConfiguration(transaction, systemClock.today()))?.configuration ?? null,
  );
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
