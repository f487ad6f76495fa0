import writeExcelFile, { type SheetData } from 'write-excel-file/node';

/** One cell: a text, a whole number, or nothing. */
export type Cell = string | number | null;

/** One sheet of a spreadsheet: a head, then rows as wide as the head. Widths are in characters. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly width: number }[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * A text that no spreadsheet program takes for a formula, wherever the cell is copied or saved as text: what begins with
 * = + - @, a tab or a line break is led in by an apostrophe.
 */
export const harmless = (text: string): string => (/^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text);

/** An XLSX file, in each sheet the head standing still above the rows. */
export function workbook(...sheets: readonly [Sheet, ...Sheet[]]): Promise<Buffer> {
  const written = sheets.map(({ name, columns, rows }) => {
    const head = columns.map((column) => ({ ...textCell(column.name), fontWeight: 'bold' }) as const);
    const data: SheetData = [head, ...rows.map((row) => row.map(writtenCell))];
    return { data, sheet: sheetName(name), columns: columns.map(({ width }) => ({ width })), stickyRowsCount: 1 };
  });
  return writeExcelFile(written).toBuffer();
}

const textCell = (value: string) => ({ value: harmless(value), type: String, wrap: true, alignVertical: 'top' }) as const;

function writtenCell(value: Cell) {
  if (value === null || value === '') return null;
  return typeof value === 'number' ? ({ value, type: Number, format: '#,##0', alignVertical: 'top' } as const) : textCell(value);
}

/** A sheet's name takes 31 characters and none of these. */
const sheetName = (name: string): string => name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31);
