import { sql } from '../../db/sql';
import type { RequestContext } from '../../graphql/context';

/** Where the browser goes to end the directory's own session beside ours; null where the directory has no page for that, or had no part in it. */
export async function directorySignOut({ transaction, account, services }: RequestContext): Promise<string | null> {
  if (!account?.byDirectory) return null;
  const row = await transaction.row<{ sealed: string | null }>(sql`
    SELECT directory_sign_out AS sealed FROM session WHERE account_id = ${account.accountId} AND id = ${account.sessionId}`);
  return row?.sealed && services.directories.sealer ? services.directories.sealer.open(row.sealed) : null;
}
