import { newId } from '../../../platform/db/identifier';
import type { MemberContext } from '../../../platform/graphql/context';
import { make } from '../data/changes';
import { loadRoster, lockPeople } from '../data/roster';
import { type ImportForm, readImport } from '../model/import-form';
import { rowsAsChanges } from '../model/rows-as-changes';
import { assignRightsOf, requireManager } from '../people.access';
import type { TableFaults } from './change-term';
import { invite } from './send-invitation';

export interface PeopleImported {
  readonly people: number;
  readonly assignments: number;
  readonly invited: number;
}

/**
 * Enters everybody in a pasted table, with their roles, or nobody.
 * @throws Refused FORBIDDEN
 */
export async function importPeople(context: MemberContext, form: ImportForm): Promise<PeopleImported | TableFaults> {
  requireManager(context.viewer);
  await lockPeople(context.transaction);
  const roster = await loadRoster(context);
  const table = readImport(form, roster, assignRightsOf(context.viewer, roster));
  if (table.faults.length > 0) return { rows: table.faults };
  const { changes, people } = rowsAsChanges(table.rows, roster, {
    reference: form.reference.trim(),
    at: context.clock.now().toISOString(),
    newId,
  });
  await make(context.transaction, changes);
  const newcomers = people.filter(({ made }) => made);
  const assignments = changes.filter(({ what }) => what === 'assignment_made').length;
  const told = { people: newcomers.length, assignments, invited: form.invites ? newcomers.length : 0 };
  await context.audit({
    action: 'people.imported',
    subjectKind: 'tenant',
    subjectId: context.viewer.tenantId,
    detail: { ...told, changes },
  });
  if (form.invites) for (const person of newcomers) await invite(context, person);
  return told;
}
