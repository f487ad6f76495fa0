import { sql } from '../db/sql';
import type { Transaction } from '../db/transaction';

/** Shuts a person out of the transaction's tenant from now on: membership, the sessions that stand in it, and their tokens for it. */
export async function endMembership(transaction: Transaction, personId: string, at: string): Promise<void> {
  await transaction.rows(sql`SELECT end_membership(${personId}, ${at}::timestamptz)`);
}

/** Lets a person who has an account in again; tokens stay ended but for those that ended at the given instant. */
export async function restoreMembership(transaction: Transaction, personId: string, tokensEndedAt: string): Promise<void> {
  await transaction.rows(sql`SELECT restore_membership(${personId}, ${tokensEndedAt}::timestamptz)`);
}
