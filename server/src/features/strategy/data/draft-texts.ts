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

/**
 * What a page showed that was opened at a revision. Where that text is not kept any more (`thinOutDraftTexts`) it is the last one before
 * it: at worst somebody is told of a change that they had seen.
 * @throws Refused NOT_FOUND where the draft never had such a revision
 */
export async function draftText(transaction: Transaction, draftId: string, revision: number): Promise<DraftText> {
  const found = await transaction.row<DraftText>(sql`
    SELECT revision, content, author, to_json(saved_at) #>> '{}' AS "savedAt" FROM configuration_draft_text
    WHERE tenant_id = ${transaction.tenantId} AND draft_id = ${draftId} AND revision <= ${revision}
      AND ${revision} <= (SELECT d.revision FROM configuration_draft d WHERE d.tenant_id = ${transaction.tenantId} AND d.id = ${draftId})
    ORDER BY revision DESC LIMIT 1`);
  if (!found) throw new Refused('NOT_FOUND', 'draft revision');
  return found;
}

/** Adds a text. PostgreSQL keeps no NUL characters, and a pasted one says nothing. */
export async function addDraftText(transaction: Transaction, draftId: string, text: DraftText): Promise<void> {
  await transaction.rows(sql`
    INSERT INTO configuration_draft_text (tenant_id, draft_id, revision, content, author, saved_at)
    VALUES (${transaction.tenantId}, ${draftId}, ${text.revision}, ${text.content.replaceAll('\u0000', '')}, ${text.author}, ${text.savedAt})`);
}

/**
 * Forms save themselves, many times in a sitting: of one person's texts with less than an hour in between only the last is kept, and
 * the draft's first, once nobody is likely to have an older page open.
 * @param savedBefore ISO instant; younger texts all stay
 */
export async function thinOutDraftTexts(transaction: Transaction, draftId: string, savedBefore: string): Promise<void> {
  await transaction.rows(sql`
    DELETE FROM configuration_draft_text t
    WHERE t.tenant_id = ${transaction.tenantId} AND t.draft_id = ${draftId} AND t.revision > 1 AND t.saved_at < ${savedBefore}
      AND EXISTS (
        SELECT FROM configuration_draft_text later
        WHERE later.tenant_id = ${transaction.tenantId} AND later.draft_id = t.draft_id AND later.revision > t.revision
          AND later.author = t.author AND later.saved_at < t.saved_at + interval '1 hour')`);
}
