import type { DataSource } from 'typeorm';
import { rowsOutsideTransaction } from '../db/outside-transaction';
import { sql } from '../db/sql';
import { inTransaction, type Transaction } from '../db/transaction';

/** Something that every tenant is due whenever a new day, or another moment, has come. */
export interface DueWork<Moment> {
  readonly dataSource: DataSource;
  /** The latest moment that has come. Moments are compared by {@link Object.valueOf}. */
  readonly latest: () => Moment;
  /**
   * What is done for one tenant in a transaction of its own.
   * @param first nothing has been done since the server started
   */
  readonly work: (transaction: Transaction, moment: Moment, first: boolean) => Promise<unknown>;
  /** Told of every failure: of one tenant, or of the whole. */
  readonly failed: (error: unknown, tenantId?: string) => void;
}

/** How often it is looked whether a new moment has come, and how long is waited after something failed. */
const LOOK_MS = 1000;
const AFTER_FAILURE_MS = 60_000;

/**
 * At the start and whenever a new moment has come, does something for every tenant, one after the other. One tenant's failure
 * is its own; all are gone through again a little later, so that the work must bear being done twice.
 */
export function forEachTenant<Moment extends string | Date>({
  dataSource,
  latest,
  work,
  failed,
}: DueWork<Moment>): {
  stop(): Promise<void>;
} {
  let done: Moment | null = null;
  let notBefore = 0;
  let stopped = false;
  let running: Promise<void> | null = null;

  const goThrough = async (moment: Moment): Promise<void> => {
    const first = done === null;
    const tenants = await rowsOutsideTransaction<{ id: string }>(dataSource, sql`SELECT id FROM tenant ORDER BY id`);
    let failures = 0;
    for (const { id: tenantId } of tenants) {
      if (stopped) return;
      const inTenant = (transaction: Transaction) => work(transaction, moment, first);
      await inTransaction(dataSource, { tenantId, accountId: null }, inTenant).catch((error: unknown) => {
        failures += 1;
        failed(error, tenantId);
      });
    }
    if (failures === 0) done = moment;
    else wait();
  };

  const wait = (): void => {
    notBefore = performance.now() + AFTER_FAILURE_MS;
  };

  const look = (): void => {
    const moment = latest();
    if (running !== null || moment.valueOf() === done?.valueOf() || performance.now() < notBefore) return;
    running = goThrough(moment)
      .catch((error: unknown) => {
        wait();
        failed(error);
      })
      .finally(() => {
        running = null;
      });
  };

  look();
  const timer = setInterval(look, LOOK_MS);
  return {
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await running;
    },
  };
}
