import { newId } from '../db/identifier';
import { sql } from '../db/sql';
import type { MemberContext } from '../graphql/context';

/** A message to one person of the tenant, in plain text. */
export interface MailToPerson {
  readonly personId: string;
  readonly subject: string;
  readonly body: string;
  /** Path in the client that the message is about, e.g. `/redovisning/…`; null when there is none. */
  readonly link: string | null;
}

/**
 * Queues a message in the running transaction, so that it exists exactly if the change it tells of was committed. A job
 * delivers it after that.
 * @returns the id of the message, or null when the person has no address.
 */
export async function queueMail(context: MemberContext, { personId, subject, body, link }: MailToPerson): Promise<string | null> {
  const { transaction, clock, services } = context;
  const row = await transaction.row<{ id: string }>(sql`
    INSERT INTO mail (tenant_id, id, person_id, address, subject, body, link, queued_at)
    SELECT ${transaction.tenantId}, ${newId()}, p.id, p.email, ${subject}, ${body}, ${link}, ${clock.now().toISOString()}
    FROM person p WHERE p.tenant_id = ${transaction.tenantId} AND p.id = ${personId} AND p.email IS NOT NULL AND p.active
    RETURNING id`);
  if (!row) return null;
  await services.jobs.enqueue(transaction, 'mail.deliver', row.id);
  return row.id;
}
