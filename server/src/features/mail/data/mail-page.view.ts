import { sql } from '../../../platform/db/sql';
import type { MemberContext } from '../../../platform/graphql/context';
import type { MailPage } from '../api/mail-page.type';
import { requireMailReader } from '../mail.access';

/** How many messages the page holds; older ones are only counted. */
const SHOWN = 100;

/** The tenant's latest messages, newest first. Reads mail and person. */
export async function mailPage(context: MemberContext): Promise<MailPage> {
  requireMailReader(context);
  const { transaction } = context;
  const { tenantId } = transaction;
  const page = await transaction.onlyRow<MailPage>(sql`
    SELECT
      (SELECT count(*)::int FROM mail WHERE tenant_id = ${tenantId}) AS total,
      coalesce((SELECT json_agg(m) FROM (
        SELECT m.id, coalesce(p.name, m.address) AS "to", m.address, m.subject, m.body, m.link, m.state, m.queued_at AS "queuedAt"
        FROM mail m
        LEFT JOIN person p ON p.tenant_id = ${tenantId} AND p.id = m.person_id
        WHERE m.tenant_id = ${tenantId}
        ORDER BY m.queued_at DESC, m.id DESC
        LIMIT ${SHOWN}) m), '[]') AS messages`);
  return page ?? { total: 0, messages: [] };
}
