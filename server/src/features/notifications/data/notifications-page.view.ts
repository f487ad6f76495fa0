import { sql } from '../../../platform/db/sql';
import type { MemberContext } from '../../../platform/graphql/context';
import { stillVisible } from '../../../platform/notify/still-visible';
import { unreadCount } from '../../../platform/notify/unread-count';
import type { NotificationsPage, NotificationsPageArgs } from '../api/notifications-page.type';

const MOST = 500;

/** What the viewer has been told of and may still see, newest first. Reads notification and unit. */
export async function notificationsPage({ transaction, viewer }: MemberContext, args: NotificationsPageArgs): Promise<NotificationsPage> {
  const { tenantId } = transaction;
  const first = Math.min(Math.max(args.first, 1), MOST);
  const page = await transaction.row<NotificationsPage>(sql`
    WITH mine AS (
      SELECT n.id, n.kind, n.words, n.link, n.created_at AS "createdAt", n.read_at AS "readAt"
      FROM notification n
      LEFT JOIN unit u ON u.tenant_id = ${tenantId} AND u.id = n.unit_id
      WHERE n.tenant_id = ${tenantId} AND n.person_id = ${viewer.personId} AND n.in_app AND (n.read_at IS NULL OR NOT ${args.unread}::boolean)
        AND ${stillVisible(viewer.grants)}
    )
    SELECT ${unreadCount(viewer)} AS unread, (SELECT count(*)::int FROM mine) AS total,
      coalesce((SELECT json_agg(m) FROM (SELECT * FROM mine ORDER BY "createdAt" DESC, id DESC LIMIT ${first}) m), '[]') AS notifications`);
  return page ?? { unread: 0, total: 0, notifications: [] };
}
