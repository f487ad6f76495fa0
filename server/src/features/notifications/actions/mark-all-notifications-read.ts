import { sql } from '../../../platform/db/sql';
import { Refused } from '../../../platform/errors/refused';
import type { MemberContext } from '../../../platform/graphql/context';
import { unreadCount } from '../../../platform/notify/unread-count';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Marks all that had come until an instant read: what has come since the page was opened is still news. */
export async function markAllNotificationsRead({ transaction, viewer, clock }: MemberContext, until: string): Promise<{ unread: number }> {
  if (!INSTANT.test(until) || Number.isNaN(Date.parse(until))) throw new Refused('BAD_USER_INPUT', 'until');
  await transaction.rows(sql`
    UPDATE notification SET read_at = ${clock.now().toISOString()}
    WHERE tenant_id = ${transaction.tenantId} AND person_id = ${viewer.personId} AND in_app AND read_at IS NULL
      AND created_at <= ${until}::timestamptz`);
  const left = await transaction.row<{ unread: number }>(sql`SELECT ${unreadCount(viewer)} AS unread`);
  return { unread: left?.unread ?? 0 };
}
