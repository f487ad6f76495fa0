import type { Reach } from '@utblick/domain';
import { type Sql, sql } from '../db/sql';

/**
 * Narrows a statement to units `u` that a permission reaches: the same answer as asking for each unit by itself. One that
 * reaches everything asks for nothing, so that the plan need not begin at the units.
 */
export const withinReach = ({ everything, units, subtrees }: Reach): Sql =>
  everything ? sql`true` : sql`(u.id = ANY(${[...units]}::uuid[]) OR u.path && ${[...subtrees]}::uuid[])`;
