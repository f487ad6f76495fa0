import type { Cell, Entry } from './cell';
import { type ShapedRow, themeCounts, themesInAll } from './comparison-table';
import type { TableKey } from './table-row';
import type { ComparisonVoice } from './voice';

/** A municipality of the sheet; without cells it shares nothing. */
export interface SheetColumn {
  readonly name: string;
  readonly cells: readonly Cell[] | null;
}

export interface ComparisonSheet {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly width: number }[];
  readonly rows: readonly (readonly (string | null)[])[];
}

/**
 * One table as a sheet: a line for each thing that a municipality's document says in a row, with its source, and one for each
 * gap. What the page leaves to colour, place or an opened cell has a column of its own.
 */
export function comparisonSheet(
  table: TableKey,
  rows: readonly ShapedRow[],
  municipalities: readonly SheetColumn[],
  voice: ComparisonVoice,
): ComparisonSheet {
  const { t } = voice;
  const head = (name: keyof typeof widths) => ({ name: t(`comparison.sheet.columns.${name}`), width: widths[name] });
  const lines = rows.flatMap((row) =>
    municipalities.flatMap(({ name }, at) => {
      const cell = row.cells[at];
      return cell
        ? linesOf(cell, voice).map((line) => [row.name, name, ...line])
        : [[row.name, name, null, null, t('comparison.notShared')]];
    }),
  );
  const columns = [{ name: t(`comparison.firstColumn.${table}`), width: widths.row }, ...inOrder.slice(1).map(head)];
  return { name: t(`comparison.table.${table}`), columns, rows: [...lines, ...countLines(table, municipalities, voice)] };
}

const widths = {
  row: 28,
  municipality: 18,
  mark: 11,
  what: 24,
  text: 48,
  more: 40,
  stated: 16,
  origin: 18,
  note: 40,
  sources: 48,
} as const;
const inOrder = ['row', 'municipality', 'mark', 'what', 'text', 'more', 'stated', 'origin', 'note', 'sources'] as const;

type Line = readonly (string | null)[];

function linesOf(cell: Cell, voice: ComparisonVoice): readonly Line[] {
  const { gap, word, entries, notes, sources } = cell;
  if (gap !== null) return [[null, null, word, null, voice.t('comparison.stated.not_stated'), null, notes.join('\n'), sources.join('\n')]];
  return entries.map((entry) => entryLine(entry, voice));
}

function entryLine(
  { mark, label, text, lines, details, stated, origin, note, readings, sources }: Entry,
  { t, word }: ComparisonVoice,
): Line {
  const weight = mark === null ? null : t(mark === 'main' ? 'comparison.legend.main' : 'comparison.legend.touched');
  return [
    weight,
    label,
    text,
    [...lines, ...details].join('\n'),
    t(`comparison.stated.${stated}`),
    word('origin', origin),
    [...(note === null ? [] : [note]), ...readings].join('\n'),
    sources.join('\n'),
  ];
}

/** The last row of the themes: how many of them each municipality's document brings up. */
function countLines(table: TableKey, municipalities: readonly SheetColumn[], { t }: ComparisonVoice): readonly Line[] {
  if (table !== 'themes') return [];
  const counts = themeCounts(municipalities.map(({ cells }) => cells));
  return municipalities.map(({ name }, at) => {
    const count = counts[at];
    const text = count === null || count === undefined ? null : t('comparison.count', { count, of: themesInAll });
    return [t('comparison.row.counted'), name, null, null, text];
  });
}
