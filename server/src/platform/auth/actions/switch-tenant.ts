import { isId } from '../../db/identifier';
import { sql } from '../../db/sql';
import { Refused } from '../../errors/refused';
import type { RequestContext } from '../../graphql/context';
import type { NotAMember, SignedIn } from '../api/sign-in.type';
import { isOpenTo } from '../open-tenants';
import { rotateSession } from '../session';

/**
 * Moves the session to another tenant that the account is a member of; the session gets a new token. One that a directory
 * vouched for stays in its tenant, and one that began with a password enters none that has switched passwords off.
 */
export async function switchTenant(context: RequestContext, tenantId: string): Promise<SignedIn | NotAMember> {
  const { account, transaction } = context;
  if (!account) throw new Refused('UNAUTHENTICATED');
  const membership = isId(tenantId)
    ? await transaction.row(sql`
        SELECT m.tenant_id FROM membership m WHERE m.account_id = ${account.accountId} AND m.tenant_id = ${tenantId} AND ${isOpenTo(account)}`)
    : null;
  if (!membership) return { tenantId };
  context.setSession(await rotateSession(transaction, account, tenantId));
  return { accountId: account.accountId, tenantId };
}
