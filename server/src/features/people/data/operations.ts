import { isId } from '../../../platform/db/identifier';
import { sql } from '../../../platform/db/sql';
import type { Transaction } from '../../../platform/db/transaction';
import { Refused } from '../../../platform/errors/refused';
import type { MemberContext } from '../../../platform/graphql/context';
import type { Change } from '../model/changes';

/** Something that was done for many people at once, with each value that it changed. */
export interface PeopleOperation {
  readonly id: string;
  readonly kind: 'term_change' | 'succession';
  /** Whom a succession is about. */
  readonly personId: string | null;
  /** ISO dates; the day from which it holds, and the last day on which it can be taken back. */
  readonly effectiveOn: string;
  readonly undoUntil: string;
  readonly reference: string;
  readonly changes: readonly Change[];
}

export async function insertOperation({ transaction, clock, viewer }: MemberContext, operation: PeopleOperation): Promise<void> {
  const { id, kind, personId, effectiveOn, undoUntil, reference, changes } = operation;
  await transaction.rows(sql`
    INSERT INTO people_operation (tenant_id, id, kind, person_id, effective_on, undo_until, reference, changes, applied_at, applied_by)
    VALUES (${transaction.tenantId}, ${id}, ${kind}, ${personId}, ${effectiveOn}, ${undoUntil}, ${reference}, ${JSON.stringify(changes)}::jsonb,
      ${clock.now().toISOString()}, ${viewer.personId})`);
}

/**
 * An operation, locked until the transaction ends.
 * @throws Refused NOT_FOUND
 */
export async function getOperation({ tenantId, row }: Transaction, id: string): Promise<PeopleOperation & { readonly undone: boolean }> {
  const found = isId(id)
    ? await row<PeopleOperation & { undone: boolean }>(sql`
        SELECT id, kind, person_id AS "personId", effective_on::text AS "effectiveOn", undo_until::text AS "undoUntil", reference, changes,
          undone_at IS NOT NULL AS undone
        FROM people_operation WHERE tenant_id = ${tenantId} AND id = ${id} FOR UPDATE`)
    : null;
  if (!found) throw new Refused('NOT_FOUND', 'people operation');
  return found;
}

export async function markUndone({ transaction, clock, viewer }: MemberContext, id: string): Promise<void> {
  await transaction.rows(sql`
    UPDATE people_operation SET undone_at = ${clock.now().toISOString()}, undone_by = ${viewer.personId}
    WHERE tenant_id = ${transaction.tenantId} AND id = ${id}`);
}
