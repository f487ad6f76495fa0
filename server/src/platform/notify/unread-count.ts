import type { Grant } from '@utblick/domain';
import { type Sql, sql } from '../db/sql';
import { stillVisible } from './still-visible';

/** More are not counted; the bell says "99+". */
const MOST = 100;

/** How many notifications somebody has not read, as a fragment for statements that already read something else. */
export const unreadCount = ({
  tenantId,
  personId,
  grants,
}: {
  readonly tenantId: string;
  readonly personId: string;
  readonly grants: readonly Grant[];
}): Sql => sql`(
  SELECT count(*)::int FROM (
    SELECT FROM notification n
    LEFT JOIN unit u ON u.tenant_id = ${tenantId} AND u.id = n.unit_id
    WHERE n.tenant_id = ${tenantId} AND n.person_id = ${personId} AND n.in_app AND n.read_at IS NULL AND ${stillVisible(grants)}
    LIMIT ${MOST}) unread)`;
