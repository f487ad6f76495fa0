import { newId } from '../../db/identifier';
import { sql } from '../../db/sql';
import { type RequestContext, refuseToken } from '../../graphql/context';
import type { SignedIn, SignInInput, SignInRefused } from '../api/sign-in.type';
import { passwordMatches } from '../password';
import { endSessions, startSession } from '../session';
import { addressIsPatient } from '../sign-in-rate';

/** Eight wrong passwords within a quarter of an hour close an address for the rest of it. */
const WINDOW_MINUTES = 15;
const ALLOWED_FAILURES = 8;

interface Candidate {
  account_id: string | null;
  password_hash: string | null;
  disabled: boolean | null;
  example: boolean | null;
  operator: boolean | null;
  failures: string;
  tenants: string[];
  /** Keys of the account's tenants that have switched passwords off. */
  closed: string[];
}

const locked: SignInRefused = { reason: 'locked', retryAfterSeconds: WINDOW_MINUTES * 60 };

/**
 * Signs in with e-mail address and password and starts a session in the person's only tenant, or in the first of
 * several; a session that the browser had before is over. An unknown address, a wrong password and a disabled account get the same answer after the same work.
 */
export async function signIn(context: RequestContext, { email, password }: SignInInput): Promise<SignedIn | SignInRefused> {
  refuseToken(context);
  const { transaction, clock, services } = context;
  const now = clock.now();
  if (!addressIsPatient(context.address, 'password')) return locked;
  const since = new Date(now.getTime() - WINDOW_MINUTES * 60_000).toISOString();
  const candidate = await transaction.row<Candidate>(sql`SELECT * FROM sign_in_candidate(${email.trim()}, ${since})`);
  if (Number(candidate?.failures ?? 0) >= ALLOWED_FAILURES) return locked;
  const matches = await passwordMatches(candidate?.password_hash ?? null, password);
  const accepted = matches && candidate?.account_id && !candidate.disabled ? candidate.account_id : null;
  await transaction.rows(sql`SELECT record_sign_in(${newId()}, ${email.trim()}, ${now.toISOString()}, ${accepted !== null})`);
  if (accepted === null) return { reason: 'wrong', retryAfterSeconds: null };
  if (candidate?.example && !services.exampleAccountsAllowed) return { reason: 'example', retryAfterSeconds: null };
  const tenantId = candidate?.tenants[0] ?? null;
  const closed = candidate?.closed[0];
  if (tenantId === null && closed !== undefined && !candidate?.operator)
    return { reason: 'directory', retryAfterSeconds: null, tenantKey: closed };
  if (context.account) await endSessions(transaction, context.account.accountId, context.account.sessionId);
  context.setSession(await startSession(transaction, accepted, tenantId, now));
  return { accountId: accepted, tenantId };
}
