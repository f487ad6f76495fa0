import { newId } from '../../../platform/db/identifier';
import type { MemberContext } from '../../../platform/graphql/context';
import { type FormErrors, formErrors } from '../../../platform/graphql/form-errors.type';
import { make } from '../data/changes';
import { insertOperation } from '../data/operations';
import { loadRoster, lockPeople } from '../data/roster';
import { dayBefore } from '../model/changes';
import type { RowFault } from '../model/people-table';
import { readTermChange, type TermChangeForm } from '../model/term-change-form';
import { assignRightsOf, requireManager } from '../people.access';

/** What is wrong with the pasted table. Nothing of it was done. */
export interface TableFaults {
  readonly rows: readonly RowFault[];
}

/** Something done for many people at once, which can be taken back. */
export interface OperationApplied {
  readonly operationId: string;
}

/**
 * Changes the term in one transaction: ends the political assignments, brings in the members of the table. Until its day
 * comes the whole can be taken back.
 * @throws Refused FORBIDDEN
 */
export async function changeTerm(context: MemberContext, form: TermChangeForm): Promise<OperationApplied | FormErrors | TableFaults> {
  requireManager(context.viewer);
  await lockPeople(context.transaction);
  const roster = await loadRoster(context);
  const setting = { roster, rights: assignRightsOf(context.viewer, roster), at: context.clock.now().toISOString(), newId };
  const { faults, table, plan } = readTermChange(form, setting);
  if (faults.length > 0) return formErrors(faults);
  if (table.faults.length > 0) return { rows: table.faults };
  await make(context.transaction, plan.changes);
  const operation = {
    id: newId(),
    kind: 'term_change' as const,
    personId: null,
    effectiveOn: form.effectiveOn,
    undoUntil: dayBefore(form.effectiveOn),
    reference: form.reference.trim(),
    changes: plan.changes,
  };
  await insertOperation(context, operation);
  const { id, effectiveOn, reference, changes } = operation;
  const detail = { effectiveOn, reference, roleKeys: form.roleKeys, ended: plan.ending.length, changes };
  await context.audit({ action: 'term.changed', subjectKind: 'people_operation', subjectId: id, detail });
  return { operationId: id };
}
