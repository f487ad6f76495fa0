import 'reflect-metadata';
import type { Configuration } from '@utblick/configuration';
import { examplePeopleOf, exampleSharingOf } from '@utblick/municipalities';
import type { DataSource } from 'typeorm';
import { hashPassword } from '../platform/auth/password';
import { systemClock } from '../platform/clock/clock';
import { newId } from '../platform/db/identifier';
import { sql } from '../platform/db/sql';
import { inTransaction } from '../platform/db/transaction';
import { loadExampleSharing } from './load/example-sharing';
import { loadTenant } from './load/load-tenant';
import { openOwnerPool } from './load/owner-pool';
import { configurationIn, type TenantFile, tenantFiles } from './load/tenant-files';

/** An invented account that a visitor may try. */
export interface ExampleAccount {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly tenant: string;
  readonly role: string;
}

interface LoadedMunicipalities {
  /** The accounts worth printing; empty where no example data are loaded. */
  readonly accounts: readonly ExampleAccount[];
}

/** What every invented account signs in with. No secret: such accounts are refused in production. */
const EXAMPLE_PASSWORD = 'utblick-exempel';

const nobody = { tenantId: null, accountId: null };

/**
 * Fills the database with the municipalities and regional bodies that come with this version, and with example data where
 * it is asked for. Each tenant is filled once, in one transaction: a later start finds it and leaves it alone.
 */
export async function loadMunicipalities(adminUrl: string, { example }: { example: boolean }): Promise<LoadedMunicipalities> {
  const pool = await openOwnerPool(adminUrl);
  try {
    const tenants = await inTransaction(pool, nobody, (transaction) =>
      transaction.rows<StoredTenant>(sql`SELECT id, key, short_name AS "shortName", example_data AS "exampleData" FROM tenant`),
    );
    const unfilled = tenantFiles().filter(
      ({ key }) =>
        !isFilled(
          tenants.find((tenant) => tenant.key === key),
          example,
        ),
    );
    const examplePasswordHash = example && unfilled.length > 0 ? await hashPassword(EXAMPLE_PASSWORD) : null;
    for (const { file, configuration } of municipalitiesFirst(unfilled)) {
      const tenantId = tenants.find(({ key }) => key === file.key)?.id ?? newId();
      await inTransaction(pool, { tenantId, accountId: null }, (transaction) =>
        loadTenant(transaction, { file, configuration, examplePasswordHash, clock: systemClock }),
      );
    }
    if (example) await shareExamples(pool);
    return { accounts: await exampleAccounts(pool) };
  } finally {
    await pool.destroy();
  }
}

/** A decision names its receivers, so that it waits until every tenant is there. */
async function shareExamples(pool: DataSource): Promise<void> {
  const sharing = await inTransaction(pool, nobody, (transaction) =>
    transaction.rows<{ id: string; key: string }>(sql`SELECT id, key FROM tenant WHERE example_data ORDER BY key`),
  );
  for (const { id, key } of sharing) {
    const decided = exampleSharingOf(key);
    if (decided)
      await inTransaction(pool, { tenantId: id, accountId: null }, (transaction) => loadExampleSharing(transaction, key, decided));
  }
}

interface StoredTenant {
  readonly id: string;
  readonly key: string;
  readonly shortName: string;
  readonly exampleData: boolean;
}

const isFilled = (tenant: StoredTenant | undefined, example: boolean): boolean => tenant !== undefined && (tenant.exampleData || !example);

/** Somebody who is in several tenants is first met in the one that was loaded first: where they work, not the regional body. */
function municipalitiesFirst(files: readonly TenantFile[]): readonly { file: TenantFile; configuration: Configuration }[] {
  const read = files.map((file) => ({ file, configuration: configurationIn(file) }));
  const kindOf = ({ configuration }: (typeof read)[number]): string => configuration.tenant.kind;
  return read.sort((one, other) => kindOf(one).localeCompare(kindOf(other)));
}

/** The accounts to print, municipality by municipality; only those that are really there. */
async function exampleAccounts(pool: DataSource): Promise<ExampleAccount[]> {
  const { tenants, emails } = await inTransaction(pool, nobody, async (transaction) => ({
    tenants: await transaction.rows<StoredTenant>(sql`
      SELECT id, key, short_name AS "shortName", example_data AS "exampleData" FROM tenant WHERE example_data ORDER BY kind, key`),
    emails: (await transaction.rows<{ email: string }>(sql`SELECT email FROM account WHERE example`)).map(({ email }) => email),
  }));
  const accountsOf = ({ key, shortName }: StoredTenant): ExampleAccount[] =>
    examplePeopleOf(key).flatMap(({ name, email, shownAs }) =>
      shownAs !== undefined && emails.includes(email)
        ? [{ name, email, password: EXAMPLE_PASSWORD, tenant: shortName, role: shownAs }]
        : [],
    );
  return tenants.flatMap(accountsOf);
}
