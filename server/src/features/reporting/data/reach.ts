import type { Reach } from '@utblick/domain';
import { type Sql, sql } from '../../../platform/db/sql';

/** Whether unit `u` lies within the reach of a permission, so that a list shows exactly what a policy allows one by one. */
export const isReached = ({ everything, units, subtrees }: Reach): Sql =>
  everything ? sql`true` : sql`(u.id = ANY(${[...units, ...subtrees]}::uuid[]) OR u.path && ${[...subtrees]}::uuid[])`;
