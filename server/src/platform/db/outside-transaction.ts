import type { DataSource } from 'typeorm';
import type { Sql } from './sql';
import { timed } from './statements';

/**
 * Runs one statement without a tenant and without an account, before it is known whose transaction to open. Row security
 * shows it no tenant's rows: it can ask the listed functions, and read what everybody may read.
 */
export function rowsOutsideTransaction<Row>(dataSource: DataSource, { text, values }: Sql): Promise<Row[]> {
  return timed(text, () => dataSource.query(text, [...values]));
}
