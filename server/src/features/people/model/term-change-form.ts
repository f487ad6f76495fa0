import type { Role } from '@utblick/configuration';
import type { RightToAssign } from '@utblick/domain';
import { isDay } from './assignment-form';
import type { Fault } from './fault';
import { type PeopleTable, readPeopleTable } from './people-table';
import type { Roster, RosterUnit } from './roster';
import type { Decided } from './rows-as-changes';
import { politicalRoles, type TermChangePlan, termChangePlan } from './term-change';

/** A change of term as its form holds it. */
export interface TermChangeForm {
  readonly effectiveOn: string;
  readonly roleKeys: readonly string[];
  /** The pasted members; may be empty. */
  readonly table: string;
  readonly reference: string;
}

/** What a form is read against. */
export interface TermChangeSetting extends Omit<Decided, 'reference'> {
  readonly roster: Roster;
  readonly rights: (role: Role, unit: RosterUnit | null) => RightToAssign;
}

/** A form that has been read: what it plans, and everything that is wrong with it. */
export interface ReadTermChange {
  readonly faults: readonly Fault[];
  readonly table: PeopleTable;
  readonly plan: TermChangePlan;
}

/** Reads the form against the roster. The plan is what of it can be understood, so that a preview can be shown while it is mended. */
export function readTermChange(form: TermChangeForm, { roster, rights, ...ids }: TermChangeSetting): ReadTermChange {
  const faults: Fault[] = [];
  const political = politicalRoles(roster.roles);
  const roles = political.filter(({ key }) => form.roleKeys.includes(key));
  const effectiveOn = isDay(form.effectiveOn) ? form.effectiveOn : roster.today;
  if (form.effectiveOn === '') faults.push({ field: 'effectiveOn', code: 'required' });
  else if (!isDay(form.effectiveOn)) faults.push({ field: 'effectiveOn', code: 'day' });
  else if (form.effectiveOn <= roster.today) faults.push({ field: 'effectiveOn', code: 'notAhead' });
  if (roles.length === 0) faults.push({ field: 'roleKeys', code: 'required' });
  if (form.reference.trim() === '') faults.push({ field: 'reference', code: 'required' });
  const empty = { rows: [], faults: [], unknownHeadings: [] };
  const table =
    form.table.trim() === '' ? empty : readPeopleTable(form.table, { roster, rights, defaultFrom: effectiveOn, roles, newTerm: true });
  const decided = { ...ids, reference: form.reference.trim() };
  const order = { effectiveOn, roleKeys: roles.map(({ key }) => key), rows: table.rows, decided };
  return { faults, table, plan: termChangePlan(order, roster) };
}
