import { type Configuration, checkConfiguration } from '@utblick/configuration';
import { recountRegister } from '../../features/activities/actions/recount-register';
import { applyConfiguration } from '../../features/strategy/actions/apply-configuration';
import { recordAudit } from '../../platform/audit/record';
import { systemClock } from '../../platform/clock/clock';
import { sql } from '../../platform/db/sql';
import type { Transaction } from '../../platform/db/transaction';
import { keepShared } from '../../platform/sharing/shared-writing';
import { configurationFollowers, sharedWriters } from '../features';
import { EXAMPLE_REASON } from '../load/load-example-data';
import { CommandError } from './command-error';
import { type KnownTenant, withDatabase } from './database';
import { removeExampleRows } from './example-rows';
import { withoutExample } from './without-example';

/** Removes everything invented from every tenant: rows, accounts, and what the example version brought into the configuration. */
export function removeExample(): Promise<string> {
  return withDatabase(async (database) => {
    const tenants = (await database.tenants()).filter(({ exampleData }) => exampleData);
    if (tenants.length === 0) return 'no change: there are no example data';
    for (const tenant of tenants) await database.inTenant(tenant.id, (transaction) => removeFrom(transaction, tenant));
    await database.inTenant(null, removeAccounts);
    return tenants.map(({ name }) => `removed the example data of ${name}`).join('\n');
  });
}

async function removeFrom(transaction: Transaction, tenant: KnownTenant): Promise<void> {
  const versions = await storedVersions(transaction);
  const own = ownConfiguration(versions, tenant);
  await removeExampleRows(transaction);
  await removeExampleVersion(transaction, versions);
  if (own) {
    const reason = 'Example data removed';
    const application = { effectiveFrom: systemClock.today(), author: 'utblick', reason, at: systemClock.now() };
    await applyConfiguration(transaction, own, { ...application, followers: configurationFollowers });
  }
  await recountRegister(transaction, systemClock.today());
  await keepShared(transaction, sharedWriters, systemClock.today());
  await transaction.rows(sql`UPDATE tenant SET example_data = false WHERE id = ${tenant.id}`);
  const entry = { action: 'example.removed', subjectKind: 'tenant', subjectId: tenant.id };
  await recordAudit(transaction, { personId: null, name: 'utblick' }, systemClock.now(), entry);
}

interface StoredVersion {
  readonly id: string;
  readonly number: number;
  readonly reason: string;
  readonly content: Configuration;
}

function storedVersions(transaction: Transaction): Promise<StoredVersion[]> {
  return transaction.rows(sql`
    SELECT id, number, reason, content FROM configuration_version WHERE tenant_id = ${transaction.tenantId} ORDER BY number`);
}

/** The newest configuration without its example parts; null where nothing newer than the example version has been decided. */
function ownConfiguration(versions: readonly StoredVersion[], { name }: KnownTenant): Configuration | null {
  const example = versions.findIndex(({ reason }) => reason === EXAMPLE_REASON);
  const [before, brought, newest] = [versions[example - 1], versions[example], versions.at(-1)];
  if (!before || !brought || !newest || newest === brought) return null;
  const own = withoutExample(newest.content, { before: before.content, example: brought.content });
  const [finding] = checkConfiguration(own);
  if (!finding) return own;
  throw new CommandError(
    `${name} has decided something that rests on example data: ${finding.message} (${finding.path.join('.')}). Change that first.`,
  );
}

async function removeExampleVersion(transaction: Transaction, versions: readonly StoredVersion[]): Promise<void> {
  for (const { id } of versions.filter(({ reason }) => reason === EXAMPLE_REASON)) {
    // The next start brings everything in step with the version that is in force then.
    await transaction.rows(sql`DELETE FROM configuration_in_step WHERE tenant_id = ${transaction.tenantId} AND version_id = ${id}`);
    await transaction.rows(sql`
      DELETE FROM configuration_version v WHERE v.tenant_id = ${transaction.tenantId} AND v.id = ${id}
        AND NOT EXISTS (SELECT FROM round r WHERE r.tenant_id = v.tenant_id AND r.version_id = v.id)`);
  }
}

/** Accounts are shared by tenants, so that they go last, when no tenant has their people any more. */
async function removeAccounts(transaction: Transaction): Promise<void> {
  await transaction.rows(sql`DELETE FROM session WHERE account_id IN (SELECT id FROM account WHERE example)`);
  await transaction.rows(sql`DELETE FROM account WHERE example AND NOT EXISTS (SELECT FROM membership WHERE account_id = account.id)`);
}
