import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { comeIntoForce } from '../features/strategy/actions/bring-in-step';
import type { Clock } from '../platform/clock/clock';
import type { ConfigurationFollower } from '../platform/configuration/configuration-follower';
import { forEachTenant } from '../platform/jobs/for-each-tenant';

interface Parts {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly followers: readonly ConfigurationFollower[];
  readonly log: Logger;
}

/**
 * At the start and on every new day in Sweden, brings each tenant in step with the version of its configuration that has come
 * into force: totals, what is shared, names.
 */
export function followNewDays({ dataSource, clock, followers, log }: Parts): { stop(): Promise<void> } {
  return forEachTenant({
    dataSource,
    latest: () => clock.today(),
    work: (transaction, today) => comeIntoForce(transaction, { today, followers }, clock.now()),
    failed: (error, tenantId) => log.warn({ err: error, tenantId }, 'a new day could not be followed'),
  });
}
