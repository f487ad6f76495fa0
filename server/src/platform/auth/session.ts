import { createHash, randomBytes } from 'node:crypto';
import { newId } from '../db/identifier';
import { type Sql, sql } from '../db/sql';
import type { Transaction } from '../db/transaction';

/** Whom a request speaks for, by session cookie or API token. `tenantId` is the tenant the person works in now, null when none is chosen. */
export interface SignedInAccount {
  /** Null where the request came with a token. */
  readonly sessionId: string | null;
  /** Null where the request came with a session. */
  readonly apiToken: TokenScope | null;
  readonly accountId: string;
  readonly tenantId: string | null;
  readonly personId: string | null;
  readonly email: string;
  readonly name: string;
  readonly locale: string;
  readonly operator: boolean;
  /** The tenant's own directory said who it is. It vouches for people in that tenant and nowhere else. */
  readonly byDirectory: boolean;
}

/** Which token a request came with, and the permissions it was made for. */
export interface TokenScope {
  readonly id: string;
  /** What its owner calls it. */
  readonly name: string;
  readonly permissions: readonly string[];
}

/** What a request carries to say whom it speaks for, and how the database is asked about it. */
export interface Credential {
  /** The hash that the database knows it by. */
  readonly key: string;
  /** The statement that answers one row where the credential holds now. */
  lookUp(now: Date): Sql;
  accountIn(row: unknown): SignedInAccount;
}

/** A session ends after twelve hours whatever happens, and after two hours without a request. */
const ABSOLUTE_HOURS = 12;
const IDLE = '2 hours';

/** How tokens of sessions and of the API are stored: 32 random bytes need no salt and no slow hash. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Finds whom a session token stands for: no row when it is unknown, expired, idle too long or its account disabled. */
export const sessionCredential = (token: string): Credential => {
  const hash = hashOf(token);
  return {
    key: hash,
    lookUp: (now) => sql`
      SELECT session_id AS "sessionId", account_id AS "accountId", tenant_id AS "tenantId", person_id AS "personId", email, name, locale, operator,
        by_directory AS "byDirectory"
      FROM session_viewer(${hash}, ${now.toISOString()}, ${IDLE}::interval)`,
    accountIn: (row) => ({ ...(row as Omit<SignedInAccount, 'apiToken'>), apiToken: null }),
  };
};

/** A session that the tenant's own directory has vouched for. */
export interface VouchedByDirectory {
  /** The page of the directory at which it ends, sealed; null where the directory has none. */
  readonly signOut: string | null;
  /** What the directory calls the person and, where it does, its own session. It ends ours by these names. */
  readonly subject: string;
  readonly session: string | null;
}

/** Starts a session and returns its token, which is stored as a hash only. */
export async function startSession(
  transaction: Transaction,
  accountId: string,
  tenantId: string | null,
  now: Date,
  directory: VouchedByDirectory | null = null,
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const expires = new Date(now.getTime() + ABSOLUTE_HOURS * 3_600_000);
  await transaction.signedInAs(accountId);
  await transaction.rows(sql`
    INSERT INTO session (id, token_hash, account_id, tenant_id, created_at, last_seen_at, expires_at, directory_tenant_id, directory_sign_out,
      directory_subject, directory_session)
    VALUES (${newId()}, ${hashOf(token)}, ${accountId}, ${tenantId}, ${now.toISOString()}, ${now.toISOString()}, ${expires.toISOString()},
      ${directory ? tenantId : null}, ${directory?.signOut ?? null}, ${directory?.subject ?? null}, ${directory?.session ?? null})`);
  return token;
}

/** Gives a session a new token, so that one seen before a change of rights is worth nothing after it. */
export async function rotateSession(transaction: Transaction, account: SignedInAccount, tenantId: string | null): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await transaction.rows(sql`
    UPDATE session SET token_hash = ${hashOf(token)}, tenant_id = ${tenantId}
    WHERE account_id = ${account.accountId} AND id = ${account.sessionId}`);
  return token;
}

/** Ends one session, or with no id all sessions of the account. */
export async function endSessions(transaction: Transaction, accountId: string, sessionId: string | null): Promise<void> {
  await transaction.rows(sql`
    DELETE FROM session WHERE account_id = ${accountId} AND (${sessionId}::uuid IS NULL OR id = ${sessionId}::uuid)`);
}
