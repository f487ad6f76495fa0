import { isId } from '../../db/identifier';
import { sql } from '../../db/sql';
import { Refused } from '../../errors/refused';
import type { MemberContext } from '../../graphql/context';

/**
 * Ends one of the viewer's own tokens from the next request on. Ending it twice is no error.
 * @throws Refused NOT_FOUND
 */
export async function revokeApiToken(context: MemberContext, id: string): Promise<boolean> {
  const { transaction, account, clock } = context;
  const { tenantId } = transaction;
  const token = isId(id)
    ? await transaction.row<{ name: string; revoked: boolean }>(sql`
        SELECT name, revoked_at IS NOT NULL AS revoked FROM api_token
        WHERE account_id = ${account.accountId} AND tenant_id = ${tenantId} AND id = ${id}`)
    : null;
  if (!token) throw new Refused('NOT_FOUND', 'API token');
  if (token.revoked) return true;
  await transaction.rows(sql`
    UPDATE api_token SET revoked_at = ${clock.now().toISOString()}
    WHERE account_id = ${account.accountId} AND tenant_id = ${tenantId} AND id = ${id}`);
  await context.audit({ action: 'api_token.revoked', subjectKind: 'api_token', subjectId: id, detail: { name: token.name } });
  return true;
}
