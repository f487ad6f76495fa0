import type { TableRow } from './parse-table';

/** A column that an import knows: what it may be headed by, in any letters, and whether there must be one. */
export interface KnownColumn<Key extends string> {
  readonly key: Key;
  readonly headings: readonly string[];
  readonly required: boolean;
}

/** Where each known column stands in a table, counted from 0; null where the table has none. */
export type ColumnPlaces<Key extends string> = Readonly<Record<Key, number | null>>;

/** What is found in the head of a table. */
export interface TableHead<Key extends string> {
  readonly places: ColumnPlaces<Key>;
  /** Required columns that are not there. */
  readonly missing: readonly Key[];
  /** Headings that no known column has, as they are written. */
  readonly unknown: readonly string[];
}

const plain = (heading: string): string =>
  heading
    .toLocaleLowerCase('sv')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Finds the known columns by their headings; of two with the same meaning the first counts. */
export function tableHead<Key extends string>(head: TableRow | undefined, known: readonly KnownColumn<Key>[]): TableHead<Key> {
  const headings = (head?.cells ?? []).map(plain);
  const placeOf = ({ headings: names }: KnownColumn<Key>): number | null => {
    const at = headings.findIndex((heading) => names.map(plain).includes(heading));
    return at < 0 ? null : at;
  };
  const places = Object.fromEntries(known.map((column) => [column.key, placeOf(column)])) as ColumnPlaces<Key>;
  const taken = new Set<number | null>(Object.values<number | null>(places));
  return {
    places,
    missing: known.filter(({ key, required }) => required && places[key] === null).map(({ key }) => key),
    unknown: (head?.cells ?? []).filter((cell, at) => cell !== '' && !taken.has(at)),
  };
}

/** The cells of a row by column; empty where the table has no such column or the row ends before it. */
export const cellsOf = <Key extends string>({ cells }: TableRow, places: ColumnPlaces<Key>): Readonly<Record<Key, string>> =>
  Object.fromEntries(Object.entries<number | null>(places).map(([key, at]) => [key, at === null ? '' : (cells[at] ?? '')])) as Readonly<
    Record<Key, string>
  >;
