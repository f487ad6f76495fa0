import { sql } from '../../db/sql';
import type { MemberContext } from '../../graphql/context';
import type { ApiToken, ApiTokensPage } from './api-token.type';

/** The viewer's tokens that nobody has revoked, in one statement. Reads api_token. */
export async function apiTokensPage({ transaction, account, viewer, clock }: MemberContext): Promise<ApiTokensPage> {
  const tokens = await transaction.rows<ApiToken>(sql`
    SELECT id, name, permissions, expires_at <= ${clock.now().toISOString()} AS expired,
      to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt",
      to_char(expires_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "expiresAt",
      to_char(last_used_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "lastUsedAt"
    FROM api_token
    WHERE account_id = ${account.accountId} AND tenant_id = ${transaction.tenantId} AND revoked_at IS NULL
    ORDER BY created_at DESC, id DESC`);
  return { tokens, permissions: [...new Set(viewer.grants.map(({ permission }) => permission))] };
}
