import { type Sql, sql } from '../db/sql';
import type { SignedInAccount } from './session';

/**
 * Narrows memberships `m` to the tenants that a session may enter: its own where a directory vouched for it, otherwise all
 * that accept passwords. The database holds to it when a session is looked up.
 */
export const isOpenTo = ({ byDirectory, tenantId }: SignedInAccount): Sql =>
  byDirectory
    ? sql`m.tenant_id = ${tenantId}`
    : sql`NOT EXISTS (SELECT FROM sign_in_way w WHERE w.tenant_id = m.tenant_id AND NOT w.passwords_accepted)`;
