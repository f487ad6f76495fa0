import { sql } from '../../db/sql';
import type { Transaction } from '../../db/transaction';
import { hashOf } from '../session';
import type { Vouched } from './provider/exchange';
import { safeReturnPath } from './return-path';
import { SignInProblem } from './sign-in-problem';

const INVITATION = /^\/inbjudan\/([\w-]+)$/;

/** The page to return to as it is kept meanwhile: of an invitation's link only the hash that it is known by. */
export const keptPath = (path: string): string => path.replace(INVITATION, (_, token: string) => `/inbjudan/${hashOf(token)}`);

/** Where somebody lands who has come in: whoever began at an invitation has no more use for its page. */
export const landingPath = (kept: string): string => (INVITATION.test(kept) ? safeReturnPath(null) : kept);

/**
 * An invitation is for one address: who opens its link and comes by the directory as somebody else is not let in by it. A
 * link that no longer holds decides nothing.
 * @throws SignInProblem
 */
export async function requireInvited(transaction: Transaction, kept: string, { person }: Vouched, now: Date): Promise<void> {
  const [, hash] = INVITATION.exec(kept) ?? [];
  if (hash === undefined) return;
  const invited = await transaction.row<{ email: string | null }>(sql`
    SELECT p.email FROM invitation_place(${hash}) l
    JOIN invitation i ON i.tenant_id = ${transaction.tenantId} AND i.id = l.invitation_id
    JOIN person p ON p.tenant_id = ${transaction.tenantId} AND p.id = i.person_id
    WHERE l.tenant_id = ${transaction.tenantId} AND i.accepted_at IS NULL AND i.withdrawn_at IS NULL
      AND i.expires_at > ${now.toISOString()}`);
  if (!invited?.email) return;
  if (person.email === null || person.emailDoubted) throw new SignInProblem('no_address');
  if (person.email.toLowerCase() !== invited.email.toLowerCase()) throw new SignInProblem('other_address');
}
