import type { Client } from 'pg';
import { tableShapes } from '../rows/table-shape';

/** One digest per tenant table of the rows that a condition on `tenant_id` picks; equal digests mean equal rows. */
export async function digestOfTables(admin: Client, condition: string, values: readonly unknown[]): Promise<Record<string, string>> {
  const digests: Record<string, string> = {};
  for (const { name } of await tableShapes(admin)) {
    const { rows } = await admin.query<{ digest: string }>(
      `SELECT concat(count(*), ' rows ', md5(string_agg(t::text, E'\n' ORDER BY t::text))) AS digest FROM ${name} t WHERE ${condition}`,
      [...values],
    );
    digests[name] = rows[0]?.digest ?? '';
  }
  return digests;
}

/** The ids of a tenant's rows, one per tenant table that has an id; `preferred` says which row where it matters. */
export async function idsOf(
  admin: Client,
  tenantId: string,
  preferred: Readonly<Record<string, string>> = {},
): Promise<Map<string, string>> {
  const ids = new Map<string, string>([['tenant', tenantId]]);
  for (const { name, primaryKey } of await tableShapes(admin)) {
    if (primaryKey.join() !== 'tenant_id,id') continue;
    const { rows } = await admin.query<{ id: string }>(
      `SELECT t.id FROM ${name} t WHERE t.tenant_id = $1 AND ${preferred[name] ?? 'true'} ORDER BY t.id LIMIT 1`,
      [tenantId],
    );
    if (rows[0]) ids.set(name, rows[0].id);
  }
  return ids;
}

/** The id of a tenant by its key. */
export async function tenantIdOf(admin: Client, key: string): Promise<string> {
  const { rows } = await admin.query<{ id: string }>('SELECT id FROM tenant WHERE key = $1', [key]);
  if (!rows[0]) throw new Error(`There is no tenant ${key}.`);
  return rows[0].id;
}

const snake = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * The table that an id in an operation's arguments is meant for, by its name (`contactPersonId` is a person) or, for a bare
 * `id`, by the operation's (`activityFormPage` is about an activity, `draftPage` about a `configuration_draft`). Null where the
 * names do not tell.
 */
export function tableMeantBy(tables: readonly string[], operation: string, path: readonly string[]): string | null {
  const last = snake(path.at(-1) ?? '').replace(/_?ids?$/, '');
  const longest = (fits: (table: string) => boolean): string | null =>
    tables.filter(fits).sort((one, other) => other.length - one.length)[0] ?? null;
  if (last !== '') return longest((table) => last === table || last.endsWith(`_${table}`) || table.endsWith(`_${last}`));
  const [about = ''] = snake(operation).split('_');
  return longest((table) => `_${snake(operation)}_`.includes(`_${table}_`)) ?? longest((table) => table.endsWith(`_${about}`));
}
