import { widestScope } from '@utblick/domain';
import type { DataSource } from 'typeorm';
import { peopleToday } from '../auth/people-today';
import type { Clock } from '../clock/clock';
import { newId } from '../db/identifier';
import { sql } from '../db/sql';
import { inTransaction, type Transaction } from '../db/transaction';
import type { JobQueue, JobSubject, JobWorker } from '../jobs/job-queue';
import { notify } from '../notify/notify';

interface Parts {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly jobs: JobQueue;
}

interface Message {
  readonly receiverTenantId: string;
  readonly kind: string;
  readonly payload: unknown;
}

/**
 * Carries a message from the sender's outbox to the receiver's inbox: read as the sender, received as the receiver, ticked
 * off as the sender. Ended anywhere in between it begins anew, and the inbox takes the same message only once. Those who look
 * after the receiver's whole configuration are told when it comes.
 */
export const deliverOutbox =
  (parts: Parts): JobWorker =>
  async (job) => {
    const { dataSource, clock } = parts;
    const as = <Result>(tenantId: string, work: (transaction: Transaction) => Promise<Result>) =>
      inTransaction(dataSource, { tenantId, accountId: null }, work);
    const message = await as(job.tenantId, (transaction) => undelivered(transaction, job));
    if (!message) return;
    await as(message.receiverTenantId, (transaction) => receive(parts, transaction, job, message));
    await as(job.tenantId, (transaction) => tickOff(transaction, job, clock.now()));
  };

const undelivered = (transaction: Transaction, { tenantId, id }: JobSubject): Promise<Message | null> =>
  transaction.row<Message>(sql`
    SELECT receiver_tenant_id AS "receiverTenantId", kind, payload FROM outbox
    WHERE tenant_id = ${tenantId} AND id = ${id} AND delivered_at IS NULL`);

async function receive(parts: Parts, transaction: Transaction, sent: JobSubject, { kind, payload }: Message): Promise<void> {
  const received = await transaction.row<{ id: string }>(sql`
    INSERT INTO inbox (tenant_id, id, sender_tenant_id, outbox_id, kind, payload, received_at)
    VALUES (${transaction.tenantId}, ${newId()}, ${sent.tenantId}, ${sent.id}, ${kind}, ${JSON.stringify(payload)}::jsonb, ${parts.clock.now().toISOString()})
    ON CONFLICT (tenant_id, sender_tenant_id, outbox_id) DO NOTHING RETURNING id`);
  if (received) await tellOfMessage(parts, transaction, sent.tenantId, received.id);
}

/** Who has written and when; what the message says is read where it lies. */
async function tellOfMessage({ clock, jobs }: Parts, transaction: Transaction, senderId: string, id: string): Promise<void> {
  const sender = await transaction.row<{ name: string }>(sql`SELECT name FROM tenant WHERE id = ${senderId}`);
  const today = clock.today();
  const caretakers = (await peopleToday(transaction, today)).filter(
    ({ grants }) => widestScope(grants, 'configuration.manage') === 'municipality',
  );
  await notify({ transaction, clock, services: { jobs }, viewer: null }, [
    {
      kind: 'message_received',
      to: caretakers.map(({ personId }) => personId),
      about: { kind: 'inbox', id },
      event: `inbox:${id}`,
      words: { tenant: sender?.name ?? null, day: today },
      link: '/aviseringar',
      sight: { permission: 'configuration.manage', unitId: null },
    },
  ]);
}

async function tickOff(transaction: Transaction, { tenantId, id }: JobSubject, at: Date): Promise<void> {
  await transaction.rows(sql`
    UPDATE outbox SET delivered_at = ${at.toISOString()} WHERE tenant_id = ${tenantId} AND id = ${id} AND delivered_at IS NULL`);
}
