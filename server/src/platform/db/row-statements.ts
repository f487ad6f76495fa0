import type { EntityMetadata } from 'typeorm';
import { listed, quoted, type Sql, sql } from './sql';

type Row = Readonly<Record<string, unknown>>;

/** The columns that a row has values for, with the values as the driver takes them. */
function columnsOf({ columns }: EntityMetadata, row: Row): { name: Sql; value: unknown }[] {
  return columns
    .filter(({ propertyName }) => row[propertyName] !== undefined)
    .map(({ propertyName, databaseName, type }) => ({
      name: quoted(databaseName),
      // The driver would take a list for an array of PostgreSQL's.
      value: type === 'jsonb' && row[propertyName] !== null ? JSON.stringify(row[propertyName]) : row[propertyName],
    }));
}

/** A statement that inserts a row of an entity's table. */
export function insertion(metadata: EntityMetadata, row: Row): Sql {
  const columns = columnsOf(metadata, row);
  return sql`INSERT INTO ${quoted(metadata.tableName)} (${listed(columns.map(({ name }) => name))})
    VALUES (${listed(columns.map(({ value }) => sql`${value}`))})`;
}

/** A statement that changes some columns of one row. */
export function alteration(metadata: EntityMetadata, { tenantId, id }: { tenantId: string; id: string }, change: Row): Sql {
  const columns = columnsOf(metadata, change);
  return sql`UPDATE ${quoted(metadata.tableName)} SET ${listed(columns.map(({ name, value }) => sql`${name} = ${value}`))}
    WHERE tenant_id = ${tenantId} AND id = ${id}`;
}
