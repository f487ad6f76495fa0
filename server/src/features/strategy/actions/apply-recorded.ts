import type { Configuration } from '@utblick/configuration';
import { recordAudit } from '../../../platform/audit/record';
import type { Transaction } from '../../../platform/db/transaction';
import type { NewTenant } from '../../../platform/founding/founding-steps';
import { type Application, type ApplicationResult, applyConfiguration } from './apply-configuration';

/**
 * Stores a configuration as the tenant's next version and records it, for those who are no people of the tenant: the command line,
 * the first load, an operator. What says the same as before leaves no row.
 */
export async function applyRecorded(
  transaction: Transaction,
  configuration: Configuration,
  application: Application,
): Promise<ApplicationResult> {
  const applied = await applyConfiguration(transaction, configuration, application);
  if (applied.outcome === 'unchanged') return applied;
  const { author, at, effectiveFrom, reason } = application;
  await recordAudit(transaction, { personId: null, name: author }, at, {
    action: 'configuration.applied',
    subjectKind: 'configuration_version',
    subjectId: applied.versionId,
    detail: { number: applied.number, effectiveFrom, reason },
  });
  return applied;
}

/** Stores version 1 of a tenant that an operator has just founded, in force from today. */
export async function storeFirstVersion(tenant: NewTenant, configuration: Configuration, reason: string): Promise<void> {
  const { transaction, clock, viewer, services } = tenant;
  await applyRecorded(transaction, configuration, {
    effectiveFrom: clock.today(),
    author: viewer.name,
    reason,
    at: clock.now(),
    followers: services.configurationFollowers,
  });
}
