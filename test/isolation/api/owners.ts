import type { Client } from 'pg';
import { tableShapes } from '../rows/table-shape';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Whose row each id in the database is. */
export type Owners = ReadonlyMap<string, string>;

/**
 * The owners of all ids in all tenant tables, but of those that stand in a shared table: they have been shown to others by
 * a decision of their owner. An id that two tenants have, as a form may choose it, is left out as well.
 */
export async function ownersIn(admin: Client): Promise<Owners> {
  const owners = new Map<string, string>();
  const common = new Set<string>(await sharedIds(admin));
  for (const { name, primaryKey } of await tableShapes(admin)) {
    if (primaryKey.join() !== 'tenant_id,id') continue;
    const { rows } = await admin.query<{ id: string; owner: string }>(`SELECT id, tenant_id AS owner FROM ${name}`);
    for (const { id, owner } of rows) {
      if ((owners.get(id) ?? owner) !== owner) common.add(id);
      owners.set(id, owner);
    }
  }
  for (const id of common) owners.delete(id);
  return owners;
}

async function sharedIds(admin: Client): Promise<string[]> {
  const { rows: tables } = await admin.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname LIKE 'shared\\_%'`,
  );
  const ids: string[] = [];
  for (const { name } of tables) {
    const { rows } = await admin.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t`);
    for (const { row } of rows) ids.push(...(row.match(UUID) ?? []));
  }
  return ids;
}

/** The ids in an answer that belong to none of those whose answer it may be. */
export function foreignIdsIn(answer: string, owners: Owners, own: readonly string[]): string[] {
  return (answer.match(UUID) ?? []).filter((id) => !own.includes(owners.get(id) ?? own[0] ?? ''));
}
