import { randomBytes } from 'node:crypto';
import { sql } from '../db/sql';
import { type Credential, hashOf, type SignedInAccount } from './session';

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
 * Finds whom a token asks for: no row when it is unknown, expired or revoked, when its account is disabled or no longer a
 * member of its tenant. A token never has an operator's power.
 */
export const tokenCredential = (token: string): Credential => {
  const hash = hashOf(token);
  return {
    key: hash,
    lookUp: (now) => sql`
      SELECT token_id AS "tokenId", token_name AS "tokenName", account_id AS "accountId", tenant_id AS "tenantId", person_id AS "personId", email, name, locale,
        permissions
      FROM api_token_viewer(${hash}, ${now.toISOString()})`,
    accountIn: (row) => {
      const { tokenId, tokenName, permissions, ...account } = row as TokenRow;
      return { ...account, sessionId: null, apiToken: { id: tokenId, name: tokenName, permissions }, operator: false, byDirectory: false };
    },
  };
};

interface TokenRow extends Omit<SignedInAccount, 'sessionId' | 'apiToken' | 'operator' | 'byDirectory'> {
  readonly tokenId: string;
  readonly tokenName: string;
  readonly permissions: readonly string[];
}
