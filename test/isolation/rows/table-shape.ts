import type { Client } from 'pg';
import { SORTED_TABLES } from '../catalogue/sorted-tables';

/** One column, with what the database demands of it alone. */
export interface Column {
  readonly name: string;
  readonly type: string;
  /** Must be given: neither null nor filled by a default. */
  readonly required: boolean;
  /** Check expressions over this column only. */
  readonly checks: readonly string[];
}

export interface ForeignKey {
  readonly name: string;
  readonly columns: readonly string[];
  readonly target: string;
  readonly targetSort: string;
  readonly targetColumns: readonly string[];
}

/** What the catalogue says of one tenant table. */
export interface TableShape {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly foreignKeys: readonly ForeignKey[];
  /** The columns of each unique key. */
  readonly uniqueKeys: readonly (readonly string[])[];
  readonly primaryKey: readonly string[];
}

const NAMES = (table: string, numbers: string): string =>
  `(SELECT json_agg(a.attname ORDER BY o.n) FROM unnest(${numbers}) WITH ORDINALITY o(number, n)
    JOIN pg_attribute a ON a.attrelid = ${table} AND a.attnum = o.number)`;

const SHAPES = `WITH ${SORTED_TABLES}
  SELECT s.name,
    (SELECT json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod),
        'required', a.attnotnull AND NOT a.atthasdef AND a.attidentity = '',
        'checks', coalesce((SELECT json_agg(pg_get_expr(k.conbin, k.conrelid)) FROM pg_constraint k
          WHERE k.conrelid = s.oid AND k.contype = 'c' AND k.conkey = ARRAY[a.attnum]), '[]')) ORDER BY a.attnum)
      FROM pg_attribute a WHERE a.attrelid = s.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
    coalesce((SELECT json_agg(json_build_object('name', k.conname, 'columns', ${NAMES('k.conrelid', 'k.conkey')},
        'target', t.name, 'targetSort', t.sort, 'targetColumns', ${NAMES('k.confrelid', 'k.confkey')}) ORDER BY k.conname)
      FROM pg_constraint k JOIN sorted t ON t.oid = k.confrelid WHERE k.conrelid = s.oid AND k.contype = 'f'), '[]') AS "foreignKeys",
    coalesce((SELECT json_agg(${NAMES('i.indrelid', 'i.indkey::int2[]')} ORDER BY i.indexrelid) FROM pg_index i
      WHERE i.indrelid = s.oid AND i.indisunique AND 0 <> ALL (i.indkey::int2[])), '[]') AS "uniqueKeys",
    (SELECT ${NAMES('i.indrelid', 'i.indkey::int2[]')} FROM pg_index i WHERE i.indrelid = s.oid AND i.indisprimary) AS "primaryKey"
  FROM sorted s WHERE s.sort = 'tenant' ORDER BY s.name`;

/** The shape of every tenant table in the database. */
export async function tableShapes(client: Client): Promise<TableShape[]> {
  return (await client.query<TableShape>(SHAPES)).rows;
}
