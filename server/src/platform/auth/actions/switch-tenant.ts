import { isId } from '../../db/identifier';
import { sql } from '../../db/sql';
import { Refused } from '../../errors/refused';
import type { RequestContext } from '../../graphql/context';
import type { NotAMember, SignedIn } from '../api/sign-in.type';
import { rotateSession } from '../session';

/** Moves the session to another tenant that the account is a member of; the session gets a new token. */
export async function switchTenant(context: RequestContext, tenantId: string): Promise<SignedIn | NotAMember> {
  const { account, transaction } = context;
  if (!account) throw new Refused('UNAUTHENTICATED');
  const membership = isId(tenantId)
    ? await transaction.row(sql`SELECT tenant_id FROM membership WHERE account_id = ${account.accountId} AND tenant_id = ${tenantId}`)
    : null;
  if (!membership) return { tenantId };
  context.setSession(await rotateSession(transaction, account, tenantId));
  return { accountId: account.accountId, tenantId };
}
