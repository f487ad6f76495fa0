import type { DataSource } from 'typeorm';
import { migrations } from './migrations';

/** Whether the database gives us a connection and has every table that this version works on. */
export async function isReady(dataSource: DataSource): Promise<boolean> {
  const run: { name: string }[] = await dataSource.query('SELECT name FROM migrations');
  const names = new Set(run.map(({ name }) => name));
  return migrations.every((Migration) => names.has(new Migration().name));
}
