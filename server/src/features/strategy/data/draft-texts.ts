import { sql } from '../../../platform/db/sql';
import type { Transaction } from '../../../platform/db/transaction';
import { Refused } from '../../../platform/errors/refused';

/** A draft as it stood after one saving. */
export interface DraftText {
  readonly revision: number;
  readonly content: string;
  readonly author: string;
  /** ISO instant. */
  readonly savedAt: string;
}

/** @throws Refused NOT_FOUND where the draft has no such revision */
export async function draftText(transaction: Transaction, draftId: string, revision: number): Promise<DraftText> {
  const found = await transaction.row<DraftText>(sql`
    SELECT revision, content, author, to_json(saved_at) #>> '{}' AS "savedAt" FROM configuration_draft_text
    WHERE tenant_id = ${transaction.tenantId} AND draft_id = ${draftId} AND revision = ${revision}`);
  if (!found) throw new Refused('NOT_FOUND', 'draft revision');
  return found;
}

/** Adds a text. PostgreSQL keeps no NUL characters, and a pasted one says nothing. */
export async function addDraftText(transaction: Transaction, draftId: string, text: DraftText): Promise<void> {
  await transaction.rows(sql`
    INSERT INTO configuration_draft_text (tenant_id, draft_id, revision, content, author, saved_at)
    VALUES (${transaction.tenantId}, ${draftId}, ${text.revision}, ${text.content.replaceAll('\u0000', '')}, ${text.author}, ${text.savedAt})`);
}
