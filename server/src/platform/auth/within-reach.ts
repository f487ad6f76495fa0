import type { Reach } from '@utblick/domain';
import { type Sql, sql } from '../db/sql';

/** Narrows a statement to units `u` that a permission reaches: the same answer as asking for each unit by itself. */
export const withinReach = ({ everything, units, subtrees }: Reach): Sql =>
  sql`(${everything}::boolean OR u.id = ANY(${[...units]}::uuid[]) OR u.path && ${[...subtrees]}::uuid[])`;
