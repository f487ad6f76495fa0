/** A row of a pasted table: the number it has in its spreadsheet or text, counted from 1, and its cells. */
export interface TableRow {
  readonly number: number;
  readonly cells: readonly string[];
}

const delimiters = ['\t', ';', ','] as const;

/** What parts the cells: what occurs most in the first line that is not empty, a tab before all others. */
function delimiterIn(text: string): string {
  const first = text.split(/\r?\n/).find((line) => line.trim() !== '') ?? '';
  if (first.includes('\t')) return '\t';
  const count = (mark: string): number => first.split(mark).length;
  return [...delimiters].sort((one, other) => count(other) - count(one))[0] ?? '\t';
}

/**
 * Reads cells that were copied from a spreadsheet or lie in a CSV file: parted by tabs, semicolons or commas, with quotes
 * where a cell holds one of these or a line break. Rows without any text are left out, and keep their number.
 */
export function parseTable(text: string): readonly TableRow[] {
  const delimiter = delimiterIn(text);
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    rows.at(-1)?.push(cell.trim());
    cell = '';
  };
  const whole = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  for (let at = 0; at < whole.length; at += 1) {
    const mark = whole[at] ?? '';
    if (quoted) {
      if (mark !== '"') cell += mark;
      else if (whole[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (mark === '"' && cell.trim() === '') {
      quoted = true;
      cell = '';
    } else if (mark === delimiter) endCell();
    else if (mark === '\n') {
      endCell();
      rows.push([]);
    } else cell += mark;
  }
  endCell();
  return rows.map((cells, index) => ({ number: index + 1, cells })).filter(({ cells }) => cells.some((each) => each !== ''));
}

const needsQuotes = /["\t\n\r]/;

/** Cells as text that {@link parseTable} reads back, parted by tabs. */
export const tableText = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.map((cell) => (needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t')).join('\n');
