import type { Cell } from './cell';
import type { Ground } from './ground';
import { roleRows } from './role-table';
import { ruleRows } from './rule-table';
import type { TableKey, TableRow } from './table-row';
import { themeRows, themesBroughtUp, unmappedRow } from './theme-table';
import type { ComparisonVoice } from './voice';

const rowsOf: Readonly<Record<TableKey, readonly TableRow[]>> = { themes: [...themeRows, unmappedRow], roles: roleRows, rules: ruleRows };

/** One municipality's cells of a table, in the order of the table's rows. */
export const columnOf = (ground: Ground, table: TableKey): readonly Cell[] => rowsOf[table].map((row) => row.cell(ground));

export interface ShapedRow {
  readonly key: string;
  readonly name: string;
  readonly group: string | null;
  /** In the order of the columns; null under a municipality that shares nothing. */
  readonly cells: readonly (Cell | null)[];
}

/** A table with one column of cells for each municipality; null columns share nothing. */
export function tableOf(table: TableKey, columns: readonly (readonly Cell[] | null)[], voice: ComparisonVoice): readonly ShapedRow[] {
  const shaped = rowsOf[table].map(({ key, name, group }, at) => ({
    key,
    name: name(voice),
    group: group === null ? null : voice.t(`comparison.rowGroup.${group}`),
    cells: columns.map((cells) => cells?.[at] ?? null),
  }));
  // The last row is there only for municipalities with something that is mapped to no theme.
  return shaped.filter(({ key, cells }) => key !== unmappedRow.key || cells.some((cell) => cell?.gap === null));
}

/** How many themes each column brings up; null under a municipality that shares nothing. */
export const themeCounts = (columns: readonly (readonly Cell[] | null)[]): readonly (number | null)[] =>
  columns.map((cells) => (cells === null ? null : themesBroughtUp(cells.slice(0, themeRows.length))));

export const themesInAll = themeRows.length;
