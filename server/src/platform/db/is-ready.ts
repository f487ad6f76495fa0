import type { DataSource } from 'typeorm';

/** Whether the database answers and has our tables. */
export const isReady = (dataSource: DataSource): Promise<boolean> =>
  dataSource.query('SELECT FROM tenant LIMIT 1').then(
    () => true,
    () => false,
  );
