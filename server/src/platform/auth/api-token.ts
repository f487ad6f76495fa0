import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { rowsOutsideTransaction } from '../db/outside-transaction';
import { sql } from '../db/sql';
import { hashOf, type SignedInAccount } from './session';

/** What every token begins with, so that people and scanners of leaked secrets recognise one. */
const PREFIX = 'utb_';
const BEARER = /^Bearer +(utb_.*)$/i;

/** A new token, which is shown once, and the hash that is kept of it. */
export function newToken(): { token: string; tokenHash: string } {
  const token = `${PREFIX}${randomBytes(32).toString('base64url')}`;
  return { token, tokenHash: hashOf(token) };
}

/** The token in an `Authorization` header; null where the header is missing or belongs to somebody else, such as a proxy. */
export const tokenIn = (authorization: string | undefined): string | null => BEARER.exec(authorization ?? '')?.[1] ?? null;

/**
 * Finds whom a token asks for; null when it is unknown, expired or revoked, when its account is disabled or no longer a
 * member of its tenant. A token never has an operator's power.
 */
export async function findToken(dataSource: DataSource, token: string, now: Date): Promise<SignedInAccount | null> {
  if (token.length > 100) return null;
  const [row] = await rowsOutsideTransaction<Omit<SignedInAccount, 'sessionId' | 'apiToken' | 'operator'> & TokenRow>(
    dataSource,
    sql`
    SELECT token_id AS "tokenId", account_id AS "accountId", tenant_id AS "tenantId", person_id AS "personId", email, name, locale, permissions
    FROM api_token_viewer(${hashOf(token)}, ${now.toISOString()})`,
  );
  if (!row) return null;
  const { tokenId, permissions, ...account } = row;
  return { ...account, sessionId: null, apiToken: { id: tokenId, permissions }, operator: false };
}

interface TokenRow {
  readonly tokenId: string;
  readonly permissions: readonly string[];
}
