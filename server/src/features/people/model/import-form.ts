import type { Role } from '@utblick/configuration';
import { needsReference, type RightToAssign } from '@utblick/domain';
import { type PeopleTable, readPeopleTable } from './people-table';
import type { Roster, RosterUnit } from './roster';

/** A pasted table of people as its form holds it. */
export interface ImportForm {
  readonly table: string;
  /** Where it was decided, for the roles that ask for it. */
  readonly reference: string;
  /** Letters go to those who have no account. */
  readonly invites: boolean;
}

/** Reads the table against the roster; what it would change is not yet changed. */
export function readImport(
  { table, reference }: ImportForm,
  roster: Roster,
  rights: (role: Role, unit: RosterUnit | null) => RightToAssign,
): PeopleTable {
  const read = readPeopleTable(table, { roster, rights, defaultFrom: roster.today, roles: roster.roles, newTerm: false });
  const undecided = read.rows.filter(({ roleKey, unitId }) => {
    const role = roster.roles.find(({ key }) => key === roleKey);
    const unit = roster.units.find(({ id }) => id === unitId) ?? null;
    return reference.trim() === '' && role !== undefined && needsReference(role, rights(role, unit));
  });
  const faults = undecided.map(({ row }) => ({ row, column: 'role' as const, code: 'referenceMissing', value: '' }));
  return { ...read, faults: [...read.faults, ...faults] };
}
