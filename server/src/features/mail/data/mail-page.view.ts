import { sql } from '../../../platform/db/sql';
import type { MemberContext } from '../../../platform/graphql/context';
import type { MailPage } from '../api/mail-page.type';
import { requireMailReader } from '../mail.access';

/** How many messages the page holds; older ones are only counted. */
const SHOWN = 100;

/**
 * The tenant's latest messages, newest first. One about a single thing leads straight to its page: the link in the letter is
 * for the person it is to. Reads mail, person and notification.
 */
export async function mailPage(context: MemberContext): Promise<MailPage> {
  requireMailReader(context);
  const { transaction } = context;
  const { tenantId } = transaction;
  const page = await transaction.onlyRow<MailPage>(sql`
    SELECT
      (SELECT count(*)::int FROM mail WHERE tenant_id = ${tenantId}) AS total,
      coalesce((SELECT json_agg(m) FROM (
        SELECT m.id, coalesce(p.name, m.address) AS "to", m.address, m.subject, m.body, m.state,
          CASE WHEN n.count = 1 THEN n.link ELSE m.link END AS link, m.queued_at AS "queuedAt"
        FROM mail m
        LEFT JOIN LATERAL (SELECT count(*), min(a.link) AS link FROM notification a WHERE a.tenant_id = ${tenantId} AND a.mail_id = m.id) n ON true
        LEFT JOIN person p ON p.tenant_id = ${tenantId} AND p.id = m.person_id
        WHERE m.tenant_id = ${tenantId}
        ORDER BY m.queued_at DESC, m.id DESC
        LIMIT ${SHOWN}) m), '[]') AS messages`);
  return page ?? { total: 0, messages: [] };
}
