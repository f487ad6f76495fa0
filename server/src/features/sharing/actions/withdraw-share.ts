import { isId } from '../../../platform/db/identifier';
import { sql } from '../../../platform/db/sql';
import { Refused } from '../../../platform/errors/refused';
import type { MemberContext } from '../../../platform/graphql/context';
import { keepShared, lockShared } from '../../../platform/sharing/shared-writing';
import { requireSharer } from '../sharing.access';
import type { ShareRecorded } from './share';

interface StoredDecision {
  readonly kind: string;
  readonly grain: string;
  readonly withdrawn: boolean;
}

/**
 * Ends a sharing decision at once: the next request of whoever it was made for finds nothing, and what no other decision
 * covers leaves the shared tables. Withdrawn twice it is withdrawn once.
 * @throws Refused FORBIDDEN; NOT_FOUND for a decision that is not the tenant's own
 */
export async function withdrawShare(context: MemberContext, id: string): Promise<ShareRecorded> {
  const { transaction, clock, viewer, services } = context;
  const { tenantId } = transaction;
  requireSharer(viewer);
  if (!isId(id)) throw new Refused('NOT_FOUND', 'sharing decision');
  await lockShared(transaction);
  const stored = await transaction.row<StoredDecision>(sql`
    SELECT g.kind, g.grain, g.withdrawn_at IS NOT NULL AS withdrawn FROM share_grant g WHERE g.tenant_id = ${tenantId} AND g.id = ${id}`);
  if (!stored) throw new Refused('NOT_FOUND', 'sharing decision');
  const { kind, grain, withdrawn } = stored;
  if (withdrawn) return { decisionId: id };
  await transaction.rows(sql`
    UPDATE share_grant SET withdrawn_at = ${clock.now().toISOString()} WHERE tenant_id = ${tenantId} AND id = ${id}`);
  await keepShared(transaction, services.sharedWriters, clock.today());
  await context.audit({ action: 'sharing.withdrawn', subjectKind: 'share_grant', subjectId: id, detail: { kind, grain } });
  return { decisionId: id };
}
