import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { comeIntoForce } from '../features/strategy/actions/bring-in-step';
import type { Clock } from '../platform/clock/clock';
import type { ConfigurationFollower } from '../platform/configuration/configuration-follower';
import { sql } from '../platform/db/sql';
import { inTransaction, type Transaction } from '../platform/db/transaction';

interface Parts {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly followers: readonly ConfigurationFollower[];
  readonly log: Logger;
}

/** How often it is looked whether a new day has come, and how long is waited after something failed. */
const LOOK_MS = 1000;
const AFTER_FAILURE_MS = 60_000;

/**
 * At the start and on every new day in Sweden, brings each tenant in step with the version of its configuration that has come
 * into force: totals, what is shared, names. One tenant's failure is its own; it is tried again a little later.
 */
export function followNewDays({ dataSource, clock, followers, log }: Parts): { stop(): Promise<void> } {
  let done: string | null = null;
  let stopped = false;
  let notBefore = 0;
  let work: Promise<void> | null = null;

  const followAll = async (today: string): Promise<void> => {
    const nobody = { tenantId: null, accountId: null };
    const tenants = await inTransaction(dataSource, nobody, (transaction) => transaction.rows<{ id: string }>(sql`SELECT id FROM tenant`));
    for (const { id } of tenants) {
      if (stopped) return;
      const follow = (transaction: Transaction) => comeIntoForce(transaction, { today, followers }, clock.now());
      await inTransaction(dataSource, { tenantId: id, accountId: null }, follow).catch((error: unknown) => failed(error, id));
    }
    if (notBefore <= Date.now()) done = today;
  };

  const failed = (error: unknown, tenantId?: string): void => {
    log.warn({ err: error, tenantId }, 'a new day could not be followed');
    notBefore = Date.now() + AFTER_FAILURE_MS;
  };

  const look = (): void => {
    const today = clock.today();
    if (work !== null || today === done || Date.now() < notBefore) return;
    work = followAll(today)
      .catch((error: unknown) => failed(error))
      .finally(() => {
        work = null;
      });
  };

  look();
  const timer = setInterval(look, LOOK_MS);
  return {
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await work;
    },
  };
}
