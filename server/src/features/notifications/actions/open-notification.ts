import { isId } from '../../../platform/db/identifier';
import { sql } from '../../../platform/db/sql';
import type { MemberContext } from '../../../platform/graphql/context';
import { stillVisible } from '../../../platform/notify/still-visible';
import { unreadCount } from '../../../platform/notify/unread-count';

export interface OpenedNotification {
  readonly id: string;
  readonly link: string;
  readonly unread: number;
}

/**
 * Marks a notification of the viewer's own read and says where it leads. What a person has read is theirs, and leaves nothing
 * in the tenant's audit chain.
 */
export async function openNotification({ transaction, viewer, clock }: MemberContext, id: string): Promise<OpenedNotification | null> {
  if (!isId(id)) return null;
  const { tenantId } = transaction;
  const opened = await transaction.row<{ link: string }>(sql`
    UPDATE notification o SET read_at = coalesce(o.read_at, ${clock.now().toISOString()}::timestamptz)
    FROM notification n LEFT JOIN unit u ON u.tenant_id = ${tenantId} AND u.id = n.unit_id
    WHERE o.tenant_id = ${tenantId} AND n.tenant_id = ${tenantId} AND o.id = n.id AND n.id = ${id} AND n.person_id = ${viewer.personId}
      AND ${stillVisible(viewer.grants)}
    RETURNING n.link`);
  if (!opened) return null;
  const left = await transaction.row<{ unread: number }>(sql`SELECT ${unreadCount(viewer)} AS unread`);
  return { id, link: opened.link, unread: left?.unread ?? 0 };
}
