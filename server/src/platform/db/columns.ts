import { listed, quoted, type Sql, sql } from './sql';

/** The fields that a document asks for, in its order, each with the fields below it; a leaf has none. */
export interface Selection extends ReadonlyMap<string, Selection> {}

/** A field that has fields below it: how their list of columns becomes its value. */
export interface Part<Place> {
  readonly columns: Columns<Place>;
  value(list: Sql, place: Place): Sql;
}

/**
 * What answers each field, by the field's name: a column, or a part with columns of its own. `Place` is what parts need to know
 * of the request. A field that is not answered by the database alone has no column.
 */
export type Columns<Place> = Readonly<Record<string, Sql | Part<Place>>>;

const isPart = <Place>(column: Sql | Part<Place>): column is Part<Place> => 'columns' in column;

/** Whether the database alone can answer everything that is asked for. */
export const covers = (columns: Columns<never>, selection: Selection): boolean =>
  [...selection].every(([field, below]) => {
    const column = Object.hasOwn(columns, field) ? columns[field] : undefined;
    if (!column) return false;
    return isPart(column) ? below.size > 0 && covers(column.columns, below) : below.size === 0;
  });

/** The columns as a list for SELECT, each named as its field: those asked for in that order, or all. */
export function listOf<Place>(columns: Columns<Place>, selection: Selection | null, place: Place): Sql {
  const fields = selection ? [...selection.keys()] : Object.keys(columns);
  return listed(
    fields.map((field) => {
      const column = columns[field];
      if (!column) throw new Error('A field that was said to be covered is not.');
      const value = isPart(column) ? column.value(listOf(column.columns, selection?.get(field) ?? null, place), place) : column;
      return sql`${value} AS ${quoted(field)}`;
    }),
  );
}
