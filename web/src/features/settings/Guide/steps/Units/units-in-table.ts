import { type TiedUnit, unitCircles } from '@utblick/configuration';
import { cellsOf, dayInCell, type KnownColumn, parseTable, type TableRow, tableHead } from '@utblick/domain';
import type { RowFault } from '../../../../../shared/table-paste/RowFaults';
import { freeKey } from '../../fields/item-list';
import { type ItemOf, textOf } from '../../fields/written';

export type WrittenUnit = ItemOf<'units'>;
export type UnitColumn = 'name' | 'kind' | 'parent' | 'validFrom' | 'validTo';

/** What a table may be written with. */
export interface UnitTableWords {
  readonly columns: readonly KnownColumn<UnitColumn>[];
  /** The kind that a word stands for; null for a word that is none. */
  kindOf(word: string): WrittenUnit['kind'] | null;
}

/** What a table adds and changes; with a fault it is not to be used. */
export interface UnitsInTable {
  readonly faults: readonly RowFault[];
  readonly unknownHeadings: readonly string[];
  readonly added: readonly WrittenUnit[];
  readonly changed: readonly { readonly before: WrittenUnit; readonly after: WrittenUnit }[];
  readonly unchanged: number;
  /** All units as they are to be: those that were there in their order, then the new ones. */
  readonly units: readonly WrittenUnit[];
}

type Cells = Readonly<Record<UnitColumn, string>>;

interface ReadRow {
  readonly row: number;
  readonly cells: Cells;
  readonly before: WrittenUnit | undefined;
  readonly after: WrittenUnit;
}

const MOST_ROWS = 2000;
const NOTHING = { added: [], changed: [], unchanged: 0, units: [] };

const plain = (name: unknown): string => textOf(name).trim().toLocaleLowerCase('sv');

/** Reads pasted rows against the units of a draft. A unit is known by its name; a cell that is empty leaves what is there. */
export function unitsInTable(
  text: string,
  present: readonly WrittenUnit[],
  source: Pick<WrittenUnit, 'source' | 'origin'>,
  words: UnitTableWords,
): UnitsInTable {
  const [first, ...rows] = parseTable(text);
  const head = tableHead(first, words.columns);
  const unknownHeadings = head.unknown;
  const refuse = (...faults: readonly RowFault[]): UnitsInTable => ({ ...NOTHING, faults, unknownHeadings });
  if (head.missing.length > 0)
    return refuse(...head.missing.map((column): RowFault => ({ row: first?.number ?? 1, column, code: 'missingColumn', value: '' })));
  if (rows.length === 0) return refuse({ row: first?.number ?? 1, column: null, code: 'noRows', value: '' });
  if (rows.length > MOST_ROWS) return refuse({ row: rows[MOST_ROWS]?.number ?? 1, column: null, code: 'tooManyRows', value: '' });
  const read = named(
    rows.map((row) => ({ row, cells: cellsOf(row, head.places) })),
    present,
  );
  const all = tied(read, present, source, words);
  const faults = [...faultsIn(all, present, words)];
  if (faults.length > 0) return refuse(...faults.sort((one, other) => one.row - other.row));
  return { faults: [], unknownHeadings, ...merged(all, present) };
}

type NamedRow = Omit<ReadRow, 'after'> & { readonly key: string };

/** Each row with the key of its unit, so that any row can stand under any other. */
function named(rows: readonly { row: TableRow; cells: Cells }[], present: readonly WrittenUnit[]): NamedRow[] {
  const taken: { key: string }[] = [];
  return rows.map(({ row, cells }) => {
    const before = present.find(({ name }) => plain(name) === plain(cells.name));
    const key = before?.key ?? freeKey(cells.name, [...present, ...taken]);
    if (!before) taken.push({ key });
    return { row: row.number, cells, before, key };
  });
}

function tied(
  rows: readonly NamedRow[],
  present: readonly WrittenUnit[],
  source: Pick<WrittenUnit, 'source' | 'origin'>,
  { kindOf }: UnitTableWords,
): ReadRow[] {
  const keys = new Map([
    ...present.map(({ name, key }) => [plain(name), key] as const),
    ...rows.map(({ cells, key }) => [plain(cells.name), key] as const),
  ]);
  return rows.map(({ key, ...row }) => {
    const { name, kind, parent, validFrom, validTo } = row.cells;
    const said = {
      ...(kind && { kind: kindOf(kind) ?? undefined }),
      ...(parent && { parent: keys.get(plain(parent)) }),
      ...(validFrom && { validFrom: dayInCell(validFrom) ?? undefined }),
      ...(validTo && { validTo: dayInCell(validTo) ?? undefined }),
    };
    return { ...row, after: { ...(row.before ?? { key, name, ...source }), ...said } };
  });
}

function faultsIn(rows: readonly ReadRow[], present: readonly WrittenUnit[], words: UnitTableWords): RowFault[] {
  const names = rows.map(({ cells }) => plain(cells.name));
  const single = rows.flatMap((row, index) => [
    ...cellFaults(row, words),
    ...(names[index] !== '' && names.indexOf(names[index] ?? '') !== index ? [fault(row, 'name', 'sameName')] : []),
  ]);
  return single.length > 0 ? single : circleFaults(rows, present);
}

const fault = ({ row, cells }: ReadRow, column: UnitColumn, code: string): RowFault => ({ row, column, code, value: cells[column] });

function cellFaults(row: ReadRow, { kindOf }: UnitTableWords): RowFault[] {
  const { cells, before, after } = row;
  const faults: RowFault[] = [];
  if (cells.name === '') faults.push(fault(row, 'name', 'required'));
  if (cells.name.length > 200) faults.push(fault(row, 'name', 'tooLong'));
  if (cells.kind === '' && !before?.kind) faults.push(fault(row, 'kind', 'required'));
  if (cells.kind !== '' && kindOf(cells.kind) === null) faults.push(fault(row, 'kind', 'unknownKind'));
  if (cells.parent !== '' && after.parent === undefined) faults.push(fault(row, 'parent', 'unknown'));
  for (const column of ['validFrom', 'validTo'] as const)
    if (cells[column] !== '' && after[column] === undefined) faults.push(fault(row, column, 'day'));
  if (after.validFrom && after.validTo && after.validTo < after.validFrom) faults.push(fault(row, 'validTo', 'beforeFrom'));
  return faults;
}

/** Nothing lies below itself, also where it is the table and the draft together that say so. */
function circleFaults(rows: readonly ReadRow[], present: readonly WrittenUnit[]): RowFault[] {
  const units = merged(rows, present).units.filter((unit): unit is TiedUnit => unit.key !== undefined);
  const round = new Set(
    unitCircles({ units })
      .filter(({ path }) => path.at(-1) === 'parent')
      .map(({ path }) => units[Number(path[1])]?.key),
  );
  return rows.flatMap((row) =>
    round.has(row.after.key ?? '') ? [{ row: row.row, column: 'parent', code: 'circle', value: row.cells.name }] : [],
  );
}

function merged(rows: readonly ReadRow[], present: readonly WrittenUnit[]): Omit<UnitsInTable, 'faults' | 'unknownHeadings'> {
  const isChanged = ({ before, after }: ReadRow): boolean => JSON.stringify(before) !== JSON.stringify(after);
  const added = rows.flatMap(({ before, after }) => (before ? [] : [after]));
  const changed = rows.flatMap((row) => (row.before && isChanged(row) ? [{ before: row.before, after: row.after }] : []));
  const after = new Map(changed.map((each) => [each.before.key, each.after]));
  return {
    added,
    changed,
    unchanged: rows.length - added.length - changed.length,
    units: [...present.map((unit) => after.get(unit.key) ?? unit), ...added],
  };
}
