import type { ConfiguredUnit } from '@utblick/configuration';
import { newId } from '../../../platform/db/identifier';
import { sql } from '../../../platform/db/sql';
import type { Transaction } from '../../../platform/db/transaction';

interface StoredUnit {
  id: string;
  key: string;
}

/** Parents before their children, so that each unit's path can be built from its parent's. */
function parentsFirst(units: readonly ConfiguredUnit[]): ConfiguredUnit[] {
  const byKey = new Map(units.map((unit) => [unit.key, unit]));
  const ordered = new Set<ConfiguredUnit>();
  const place = (unit: ConfiguredUnit, below: ReadonlySet<string>): void => {
    if (below.has(unit.key)) throw new Error(`Units form a circle at ${unit.key}.`);
    const parent = unit.parent ? byKey.get(unit.parent) : undefined;
    if (parent) place(parent, new Set([...below, unit.key]));
    ordered.add(unit);
  };
  for (const unit of units) place(unit, new Set());
  return [...ordered];
}

/** How units are stored. */
export interface UnitStorage {
  /** Marks the municipality's own units as invented. */
  readonly example: boolean;
  /** Leaves units that are there as they are. */
  readonly onlyNew?: boolean;
}

/**
 * Brings the unit table in step with the configured units, by key. A unit that is no longer configured stays: reports
 * and activities point at it, and a merge is told by dates.
 */
export async function applyUnits(
  transaction: Transaction,
  units: readonly ConfiguredUnit[],
  { example, onlyNew = false }: UnitStorage,
): Promise<void> {
  const { tenantId } = transaction;
  const stored = await transaction.rows<StoredUnit>(sql`SELECT id, key FROM unit WHERE tenant_id = ${tenantId}`);
  const idOf = new Map(stored.map(({ key, id }) => [key, id]));
  const paths = new Map<string, readonly string[]>();
  for (const unit of parentsFirst(units)) {
    const id = idOf.get(unit.key) ?? newId();
    const parentId = unit.parent ? (idOf.get(unit.parent) ?? null) : null;
    const path = [id, ...(unit.parent ? (paths.get(unit.parent) ?? []) : [])];
    idOf.set(unit.key, id);
    paths.set(unit.key, path);
    if (onlyNew && stored.some(({ key }) => key === unit.key)) continue;
    await transaction.rows(sql`
      INSERT INTO unit (tenant_id, id, key, name, kind, parent_id, path, valid_from, valid_to, example)
      VALUES (${tenantId}, ${id}, ${unit.key}, ${unit.name}, ${unit.kind}, ${parentId}, ${path}, ${unit.validFrom ?? null}, ${unit.validTo ?? null},
        ${example && unit.origin === 'local'})
      ON CONFLICT (tenant_id, key) DO UPDATE SET name = excluded.name, kind = excluded.kind, parent_id = excluded.parent_id,
        path = excluded.path, valid_from = excluded.valid_from, valid_to = excluded.valid_to`);
  }
}
