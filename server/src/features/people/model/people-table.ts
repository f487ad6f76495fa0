import type { Role } from '@utblick/configuration';
import { type ColumnPlaces, cellsOf, dayInCell, parseTable, type RightToAssign, type TableRow, tableHead } from '@utblick/domain';
import { isEmail, sameEmail } from './email';
import { columnsFor, type PeopleColumn } from './people-columns';
import { fitsUnit, isMadeFor, isOn, overlaps, type Roster, type RosterPerson, type RosterUnit } from './roster';

/** What is wrong with a pasted table: at which row (as in the spreadsheet) and column, and what stands there. */
export interface RowFault {
  readonly row: number;
  /** Null where it is about the whole row or the whole table. */
  readonly column: PeopleColumn | null;
  readonly code: string;
  readonly value: string;
}

/** What one row asks for. Somebody without a role has no `roleKey`. */
export interface PeopleRow {
  readonly row: number;
  readonly name: string;
  readonly email: string;
  /** Null for somebody new. */
  readonly known: RosterPerson | null;
  readonly roleKey: string | null;
  readonly unitId: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  /** Whom the person stands in for: the e-mail of somebody in the table or among the holders; null for a holder. */
  readonly substituteFor: string | null;
}

export interface PeopleTable {
  readonly rows: readonly PeopleRow[];
  readonly faults: readonly RowFault[];
  /** Headings that mean nothing here. Their columns are passed over. */
  readonly unknownHeadings: readonly string[];
}

export interface TableSetting {
  readonly roster: Roster;
  readonly rights: (role: Role, unit: RosterUnit | null) => RightToAssign;
  /** From when a row without a day of its own is valid. */
  readonly defaultFrom: string;
  /** Roles that rows may be about. */
  readonly roles: readonly Role[];
  /** The rows begin a new term: each names its body, none begins before it, and what is held until then has ended. */
  readonly newTerm: boolean;
}

/** How many rows one table may have. */
const MOST_ROWS = 2000;

/** Reads a pasted table of people, with everything that is wrong in it. Nothing is asked of the database. */
export function readPeopleTable(text: string, setting: TableSetting): PeopleTable {
  const [headRow, ...body] = parseTable(text);
  const { places, missing, unknown } = tableHead(headRow, columnsFor(setting.newTerm));
  const inHead = (column: PeopleColumn | null, code: string): RowFault => ({ row: headRow?.number ?? 1, column, code, value: '' });
  if (missing.length > 0) return { rows: [], faults: missing.map((column) => inHead(column, 'missingColumn')), unknownHeadings: unknown };
  if (body.length === 0) return { rows: [], faults: [inHead(null, 'noRows')], unknownHeadings: unknown };
  if (body.length > MOST_ROWS) return { rows: [], faults: [inHead(null, 'tooManyRows')], unknownHeadings: unknown };
  const read = body.map((row) => readRow(row, places, setting));
  const rows = read.flatMap(({ found }) => (found ? [found] : []));
  const faults = [...read.flatMap((each) => each.faults), ...faultsBetween(rows, setting)];
  return { rows, faults: faults.sort((one, other) => one.row - other.row), unknownHeadings: unknown };
}

interface ReadRow {
  readonly found: PeopleRow | null;
  readonly faults: readonly RowFault[];
}

function readRow(table: TableRow, places: ColumnPlaces<PeopleColumn>, setting: TableSetting): ReadRow {
  const cells = cellsOf(table, places);
  const faults: RowFault[] = [];
  const fault = (column: PeopleColumn, code: string): void => {
    faults.push({ row: table.number, column, code, value: cells[column] });
  };
  const { roster } = setting;
  if (cells.name === '') fault('name', 'required');
  if (cells.name.length > 200) fault('name', 'tooLong');
  if (cells.email === '') fault('email', 'required');
  else if (!isEmail(cells.email)) fault('email', 'email');
  const known = roster.people.find(({ email }) => sameEmail(email, cells.email)) ?? null;
  const validFrom = cells.validFrom === '' ? setting.defaultFrom : dayInCell(cells.validFrom);
  if (validFrom === null) fault('validFrom', 'day');
  else if (validFrom < setting.defaultFrom && setting.newTerm) fault('validFrom', 'tooEarly');
  const validTo = cells.validTo === '' ? null : dayInCell(cells.validTo);
  if (cells.validTo !== '' && validTo === null) fault('validTo', 'day');
  if (validFrom !== null && validTo !== null && validTo < validFrom) fault('validTo', 'beforeFrom');
  const place = placeIn(cells, validFrom ?? setting.defaultFrom, setting, fault);
  if (faults.length > 0 || validFrom === null || place === null) return { found: null, faults };
  const { name, email, substituteFor } = cells;
  return { found: { row: table.number, name, email, known, ...place, validFrom, validTo, substituteFor: substituteFor || null }, faults };
}

type Place = Pick<PeopleRow, 'roleKey' | 'unitId'>;

const isCalled = (text: string, { key, name }: { readonly key: string; readonly name: string }): boolean =>
  [key, name].some((each) => each.toLocaleLowerCase('sv') === text.toLocaleLowerCase('sv'));

/** The role and the unit that a row means. A body that a role is made for, or in which there is one to hold, needs no role said. */
function placeIn(
  cells: Readonly<Record<PeopleColumn, string>>,
  day: string,
  { roster, roles, rights, newTerm }: TableSetting,
  fault: (column: PeopleColumn, code: string) => void,
): Place | null {
  const called = roster.units.filter((each) => isCalled(cells.unit, each));
  const unit = called.find((each) => isOn(day, each)) ?? called[0] ?? null;
  if (cells.unit === '' && newTerm) fault('unit', 'required');
  if (cells.unit !== '' && !unit) fault('unit', 'unknown');
  if (unit && !isOn(day, unit)) fault('unit', 'notThen');
  const role = cells.role === '' ? unit && onlyRoleIn(unit, roles) : roles.find((each) => isCalled(cells.role, each));
  if (cells.role === '' && !role && unit) fault('role', 'required');
  if (cells.role !== '' && !role) fault('role', 'unknown');
  if (role && (unit || cells.unit === '') && !fitsUnit(role, unit)) fault(unit ? 'role' : 'unit', unit ? 'roleNotHere' : 'required');
  else if (role && rights(role, unit) === null) fault('role', 'notYours');
  return { roleKey: role?.key ?? null, unitId: unit?.id ?? null };
}

function onlyRoleIn(unit: RosterUnit, roles: readonly Role[]): Role | undefined {
  const made = roles.filter((role) => isMadeFor(role, unit));
  const fitting = roles.filter((role) => fitsUnit(role, unit));
  return made.length === 1 ? made[0] : fitting.length === 1 ? fitting[0] : undefined;
}

/** What is wrong between the rows: one address with two names, the same place twice, a substitute for nobody. */
function faultsBetween(rows: readonly PeopleRow[], { roster, newTerm, defaultFrom }: TableSetting): RowFault[] {
  return rows.flatMap((row, at): RowFault[] => {
    const earlier = rows.slice(0, at);
    const namesake = earlier.find((each) => sameEmail(each.email, row.email) && each.name !== row.name);
    if (namesake) return [{ row: row.row, column: 'email', code: 'otherName', value: row.email }];
    if (row.roleKey === null) return [];
    const same = (each: Pick<PeopleRow, 'roleKey' | 'unitId'>): boolean => each.roleKey === row.roleKey && each.unitId === row.unitId;
    if (earlier.some((each) => same(each) && sameEmail(each.email, row.email) && overlaps(each, row)))
      return [{ row: row.row, column: null, code: 'twice', value: row.name }];
    const stays = (each: { readonly validFrom: string }): boolean => !newTerm || each.validFrom >= defaultFrom;
    if (roster.assignments.some((each) => same(each) && each.personId === row.known?.id && stays(each) && overlaps(each, row)))
      return [{ row: row.row, column: null, code: 'alreadyHolds', value: row.name }];
    return row.substituteFor !== null && !holderMeant(row, rows, roster)
      ? [{ row: row.row, column: 'substituteFor', code: 'unknownHolder', value: row.substituteFor }]
      : [];
  });
}

/** Whom a substitute's row means: somebody of another row with the same place, by name or address, or an assignment of that day. */
export function holderMeant(
  row: PeopleRow,
  rows: readonly PeopleRow[],
  { assignments, people }: Roster,
): { readonly row: PeopleRow } | { readonly assignmentId: string } | null {
  const meant = (person: { readonly name: string; readonly email: string | null }): boolean =>
    person.name.toLocaleLowerCase('sv') === row.substituteFor?.toLocaleLowerCase('sv') || sameEmail(person.email, row.substituteFor ?? '');
  const inTable = rows.find(
    (each) => each.substituteFor === null && each.roleKey === row.roleKey && each.unitId === row.unitId && meant(each),
  );
  if (inTable) return { row: inTable };
  const held = assignments.find(
    (each) =>
      each.roleKey === row.roleKey &&
      each.unitId === row.unitId &&
      each.substitutesId === null &&
      isOn(row.validFrom, each) &&
      people.some((person) => person.id === each.personId && meant(person)),
  );
  return held ? { assignmentId: held.id } : null;
}
