import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';

/** The connections to the database at this moment. */
export interface PoolState {
  /** How many there may be. */
  readonly most: number;
  readonly open: number;
  readonly idle: number;
  /** Transactions that wait for a connection. */
  readonly waiting: number;
}

export function poolState(dataSource: DataSource): PoolState {
  const { options, totalCount, idleCount, waitingCount } = (dataSource.driver as unknown as { readonly master: Pool }).master;
  return { most: options.max, open: totalCount, idle: idleCount, waiting: waitingCount };
}
