import type { DataSource } from 'typeorm';
import type { Clock } from '../clock/clock';
import { type Sql, sql } from '../db/sql';
import { inTransaction } from '../db/transaction';
import type { JobSubject, JobWorker } from '../jobs/job-queue';
import { letterFrom, type WrittenMail } from './letter';
import type { Carried, MailCarrier } from './mail-carrier';

interface Parts {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  /** Null shows mail in the development outbox instead. */
  readonly carrier: MailCarrier | null;
  /** The address that links in mail begin with. */
  readonly publicUrl: string;
}

interface TakenMail extends WrittenMail {
  /** To somebody who does not exist: such mail is shown and never sent. */
  readonly invented: boolean;
}

/** The mail server would not take it, and may take it later. */
class NotYetDelivered extends Error {}

/**
 * Delivers one message, never twice: it is marked before it is handed over, and one that is found marked was being handed
 * over when its server was killed. Nobody knows whether that one arrived, so it is left as unsure and not sent again.
 */
export const deliverMail =
  ({ dataSource, clock, carrier, publicUrl }: Parts): JobWorker =>
  async (job) => {
    const rows = <Row>(statement: Sql): Promise<Row[]> =>
      inTransaction(dataSource, { tenantId: job.tenantId, accountId: null }, (transaction) => transaction.rows<Row>(statement));
    const [mail] = await rows<TakenMail>(take(job));
    if (!mail) {
      await rows(leaveUnsure(job));
      return;
    }
    const carried = carrier && !mail.invented ? await carrier.carry(letterFrom(mail, publicUrl)) : null;
    await rows(settle(job, carried, job.isLast, clock.now()));
    if (carried?.outcome === 'try_again' && !job.isLast) throw new NotYetDelivered(carried.failure);
  };

const take = ({ tenantId, id }: JobSubject): Sql => sql`
  UPDATE mail m SET state = 'sending', attempts = m.attempts + 1
  WHERE m.tenant_id = ${tenantId} AND m.id = ${id} AND m.state = 'queued'
  RETURNING m.id, m.address, m.locale, m.subject, m.body, m.link, m.footer, m.stop_link AS "stopLink",
    coalesce((SELECT p.example FROM person p WHERE p.tenant_id = ${tenantId} AND p.id = m.person_id), false) AS invented`;

const leaveUnsure = ({ tenantId, id }: JobSubject): Sql => sql`
  UPDATE mail SET state = 'unsure', failure = 'interrupted' WHERE tenant_id = ${tenantId} AND id = ${id} AND state = 'sending'`;

const states = { sent: 'sent', refused: 'undeliverable', unsure: 'unsure' } as const;

function settle({ tenantId, id }: JobSubject, carried: Carried | null, isLast: boolean, now: Date): Sql {
  const outcome = carried?.outcome ?? 'shown';
  const state = outcome === 'shown' ? outcome : outcome === 'try_again' ? (isLast ? 'undeliverable' : 'queued') : states[outcome];
  const sentAt = state === 'sent' || state === 'shown' ? now.toISOString() : null;
  const failure = carried && 'failure' in carried ? carried.failure : null;
  return sql`UPDATE mail SET state = ${state}, sent_at = ${sentAt}, failure = ${failure} WHERE tenant_id = ${tenantId} AND id = ${id}`;
}
