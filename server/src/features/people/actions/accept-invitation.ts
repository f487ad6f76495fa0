import { recordAudit } from '../../../platform/audit/record';
import { hashPassword, passwordMatches, passwordProblem } from '../../../platform/auth/password';
import { endSessions, hashOf, startSession } from '../../../platform/auth/session';
import { addressIsPatient } from '../../../platform/auth/sign-in-rate';
import { newId } from '../../../platform/db/identifier';
import { sql } from '../../../platform/db/sql';
import { Refused } from '../../../platform/errors/refused';
import { type RequestContext, refuseToken } from '../../../platform/graphql/context';
import { type FormErrors, formErrors } from '../../../platform/graphql/form-errors.type';
import { type InvitationFound, invitationOf } from '../data/invitation';

/** Somebody who has come in and is signed in. */
export interface InvitationAccepted {
  readonly tenantId: string;
}

/** As at sign-in: eight wrong passwords within a quarter of an hour close an address for the rest of it. */
const WINDOW_MINUTES = 15;
const ALLOWED_FAILURES = 8;

/**
 * Lets whoever has the link in: with a password of their own choice, or, where their address has an account already, with
 * the password of that account; with none where the tenant lets people in by its directory alone. A link never sets the password of an account that exists. They are signed in at once, in
 * the tenant that invited them.
 */
export async function acceptInvitation(context: RequestContext, token: string, password: string): Promise<InvitationAccepted | FormErrors> {
  refuseToken(context);
  if (!addressIsPatient(context.address, 'password')) throw new Refused('TOO_MANY_REQUESTS', 'invitations');
  const { clock } = context;
  const found = await invitationOf(context.transaction, token);
  if (found?.state(clock.now()) !== 'open') return formErrors([{ field: 'token', code: 'linkUsed' }]);
  if (!found.invitation.passwordsAccepted) return formErrors([{ field: 'password', code: 'directoryOnly' }]);
  const joining = await joiningAccount(found, password, clock.now());
  if ('errors' in joining) return joining;
  const { transaction, invitation } = found;
  const outcome = await transaction.row<{ outcome: string }>(sql`
    SELECT accept_invitation(${hashOf(token)}, ${clock.now().toISOString()}, ${joining.accountId}, ${joining.newPassword}) AS outcome`);
  if (outcome?.outcome !== 'joined')
    return formErrors([{ field: 'token', code: outcome?.outcome === 'is_member' ? 'isMember' : 'linkUsed' }]);
  await settle(found, joining.accountId, clock.now());
  if (context.account) await endSessions(transaction, context.account.accountId, context.account.sessionId);
  context.setSession(await startSession(transaction, joining.accountId, invitation.tenantId, clock.now()));
  return { tenantId: invitation.tenantId };
}

interface Joining {
  readonly accountId: string;
  /** Null where the account is there already. */
  readonly newPassword: string | null;
}

async function joiningAccount(
  { transaction, invitation: { email } }: InvitationFound,
  password: string,
  now: Date,
): Promise<Joining | FormErrors> {
  const since = new Date(now.getTime() - WINDOW_MINUTES * 60_000).toISOString();
  const known = await transaction.row<{
    account_id: string | null;
    password_hash: string | null;
    disabled: boolean | null;
    failures: string;
  }>(sql`SELECT account_id, password_hash, disabled, failures FROM sign_in_candidate(${email}, ${since})`);
  if (!known?.account_id) {
    const problem = passwordProblem(password);
    if (problem) return formErrors([{ field: 'password', code: problem }]);
    return { accountId: newId(), newPassword: await hashPassword(password) };
  }
  if (Number(known.failures) >= ALLOWED_FAILURES) return formErrors([{ field: 'password', code: 'locked' }]);
  const matches = (await passwordMatches(known.password_hash, password)) && !known.disabled;
  await transaction.rows(sql`SELECT record_sign_in(${newId()}, ${email}, ${now.toISOString()}, ${matches})`);
  return matches ? { accountId: known.account_id, newPassword: null } : formErrors([{ field: 'password', code: 'wrong' }]);
}

/** The person has an account from now on, and the log says that they came. */
async function settle({ transaction, invitation }: InvitationFound, accountId: string, now: Date): Promise<void> {
  const { tenantId } = transaction;
  const { id, personId, name } = invitation;
  await transaction.rows(sql`UPDATE person SET account_id = ${accountId} WHERE tenant_id = ${tenantId} AND id = ${personId}`);
  await transaction.rows(sql`UPDATE invitation SET accepted_at = ${now.toISOString()} WHERE tenant_id = ${tenantId} AND id = ${id}`);
  await recordAudit(transaction, { personId, name }, now, { action: 'invitation.accepted', subjectKind: 'invitation', subjectId: id });
}
