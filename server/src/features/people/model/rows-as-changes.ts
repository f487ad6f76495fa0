import type { Change } from './changes';
import { holderMeant, type PeopleRow } from './people-table';
import type { Roster, RosterAssignment } from './roster';

export interface RowsAsChanges {
  readonly changes: readonly Change[];
  /** Everybody in the rows, once each. `made` are new. */
  readonly people: readonly { readonly id: string; readonly name: string; readonly made: boolean }[];
}

/** Where it was decided, when it is done (ISO instant), and where new ids come from. */
export interface Decided {
  readonly reference: string;
  readonly at: string;
  readonly newId: () => string;
}

/** What the rows of a table change: people who are new or come back, then holders, then those who stand in for them. */
export function rowsAsChanges(rows: readonly PeopleRow[], roster: Roster, decided: Decided): RowsAsChanges {
  const ids = new Map<string, { id: string; name: string; made: boolean }>();
  const entered: Change[] = [];
  for (const { name, email, known } of rows) {
    const key = email.toLowerCase();
    if (ids.has(key)) continue;
    const id = known?.id ?? decided.newId();
    ids.set(key, { id, name: known?.name ?? name, made: known === null });
    if (known === null) entered.push({ what: 'person_made', id, name, email });
    else if (!known.active) entered.push({ what: 'person_active', id, after: true, at: decided.at });
  }
  const made = new Map<PeopleRow, RosterAssignment>();
  const assign = (row: PeopleRow, substitutesId: string | null): Change[] => {
    const person = ids.get(row.email.toLowerCase());
    if (row.roleKey === null || !person) return [];
    const { roleKey, unitId, validFrom, validTo } = row;
    const assignment = {
      id: decided.newId(),
      personId: person.id,
      roleKey,
      unitId,
      validFrom,
      validTo,
      substitutesId,
      reference: decided.reference,
    };
    made.set(row, assignment);
    return [{ what: 'assignment_made', row: assignment }];
  };
  const holders = rows.filter(({ substituteFor }) => substituteFor === null).flatMap((row) => assign(row, null));
  const standIns = rows
    .filter(({ substituteFor }) => substituteFor !== null)
    .flatMap((row) => {
      const holder = holderMeant(row, rows, roster);
      return holder ? assign(row, 'row' in holder ? (made.get(holder.row)?.id ?? null) : holder.assignmentId) : [];
    });
  return { changes: [...entered, ...holders, ...standIns], people: [...ids.values()] };
}
