import { isId, newId } from '../db/identifier';
import { sql } from '../db/sql';
import { Refused } from '../errors/refused';
import type { MemberContext } from '../graphql/context';

/** Something that one tenant tells another. */
export interface MessageToTenant {
  readonly receiverTenantId: string;
  /** What it is about, as the receiving feature knows it: `consultation.question` … */
  readonly kind: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/**
 * Leaves a message in the tenant's outbox. A job carries it to the receiver's inbox after the commit, once; nothing is
 * ever written into another tenant from here.
 * @returns the id of the message
 * @throws Refused NOT_FOUND when there is no such tenant, BAD_USER_INPUT when it is the sender's own
 */
export async function sendToTenant(
  context: Pick<MemberContext, 'transaction' | 'clock' | 'services'>,
  { receiverTenantId, kind, payload }: MessageToTenant,
): Promise<string> {
  const { transaction, clock, services } = context;
  if (receiverTenantId === transaction.tenantId) throw new Refused('BAD_USER_INPUT', 'a message to oneself');
  if (!isId(receiverTenantId)) throw new Refused('NOT_FOUND');
  const row = await transaction.row<{ id: string }>(sql`
    INSERT INTO outbox (tenant_id, id, receiver_tenant_id, kind, payload, queued_at)
    SELECT ${transaction.tenantId}, ${newId()}, t.id, ${kind}, ${JSON.stringify(payload)}::jsonb, ${clock.now().toISOString()}
    FROM tenant t WHERE t.id = ${receiverTenantId}
    RETURNING id`);
  if (!row) throw new Refused('NOT_FOUND');
  await services.jobs.enqueue(transaction, 'outbox.deliver', row.id);
  return row.id;
}
