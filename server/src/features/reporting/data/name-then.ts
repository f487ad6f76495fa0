import { type Sql, sql } from '../../../platform/db/sql';

/** The name that unit `u` had when it handed in snapshot `s`; today's name where nothing has been handed in. */
export const nameThen: Sql = sql`coalesce(s.content -> 'unit' ->> 'name', u.name)`;
