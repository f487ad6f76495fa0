import { randomBytes } from 'node:crypto';
import { isId } from '../../db/identifier';
import { sql } from '../../db/sql';
import type { Transaction } from '../../db/transaction';
import { hashOf } from '../session';

/** How long somebody may stay at their directory's own pages. */
export const ATTEMPT_MINUTES = 10;

/** A sign-in that has gone off to the directory and not come back. */
export interface Attempt {
  readonly issuer: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  readonly returnTo: string;
}

/**
 * What travels as `state`: the tenant, so that the answer's transaction can be opened, and 32 random bytes. The tenant in it
 * counts for nothing unless that tenant has the attempt, from this very browser.
 */
export const newState = (tenantId: string): string => `${tenantId}.${randomBytes(32).toString('base64url')}`;

export function tenantInState(state: string | null): string | null {
  const [tenantId = '', secret] = (state ?? '').split('.');
  return isId(tenantId) && secret ? tenantId : null;
}

/** What a browser carries while it is away, so that nobody can finish in it what was begun in another. */
export const newBrowserKey = (): string => randomBytes(32).toString('base64url');

interface Begun extends Attempt {
  readonly state: string;
  readonly browserKey: string;
}

/** Remembers an attempt, and forgets the tenant's that have run out. */
export async function rememberAttempt(transaction: Transaction, begun: Begun, now: Date): Promise<void> {
  const expires = new Date(now.getTime() + ATTEMPT_MINUTES * 60_000).toISOString();
  await transaction.rows(sql`
    DELETE FROM directory_attempt WHERE tenant_id = ${transaction.tenantId} AND expires_at <= ${now.toISOString()}`);
  await transaction.rows(sql`
    INSERT INTO directory_attempt (tenant_id, state_hash, browser_hash, issuer, nonce, code_verifier, return_to, expires_at)
    VALUES (${transaction.tenantId}, ${hashOf(begun.state)}, ${hashOf(begun.browserKey)}, ${begun.issuer}, ${begun.nonce},
      ${begun.codeVerifier}, ${begun.returnTo}, ${expires})`);
}

/** Takes an attempt out for good; null where this browser has no such one, or it has run out or been taken already. */
export const takeAttempt = (transaction: Transaction, state: string, browserKey: string, now: Date): Promise<Attempt | null> =>
  transaction.row<Attempt>(sql`
    DELETE FROM directory_attempt
    WHERE tenant_id = ${transaction.tenantId} AND state_hash = ${hashOf(state)} AND browser_hash = ${hashOf(browserKey)}
      AND expires_at > ${now.toISOString()}
    RETURNING issuer, nonce, code_verifier AS "codeVerifier", return_to AS "returnTo"`);
