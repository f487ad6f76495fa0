import type { DataSource } from 'typeorm';
import { openPool } from '../../platform/db/data-source';
import { entities } from '../features';

/**
 * One connection as the owner of the tables. It may write identity rows, which the app role never may; tenant tables are
 * under forced row security for it as for everybody, so that a transaction still reaches one tenant only.
 */
export function openOwnerPool(adminUrl: string): Promise<DataSource> {
  const url = new URL(adminUrl);
  url.searchParams.set('options', '-c role=utblick_owner');
  return openPool(url.toString(), entities, 1);
}
