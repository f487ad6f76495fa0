import type { DataSource } from 'typeorm';
import type { Clock } from '../clock/clock';
import { newId } from '../db/identifier';
import { sql } from '../db/sql';
import { inTransaction, type Transaction } from '../db/transaction';
import type { JobSubject, JobWorker } from '../jobs/job-queue';

interface Parts {
  readonly dataSource: DataSource;
  readonly clock: Clock;
}

interface Message {
  readonly receiverTenantId: string;
  readonly kind: string;
  readonly payload: unknown;
}

/**
 * Carries a message from the sender's outbox to the receiver's inbox: read as the sender, received as the receiver, ticked
 * off as the sender. Ended anywhere in between it begins anew, and the inbox takes the same message only once.
 */
export const deliverOutbox =
  ({ dataSource, clock }: Parts): JobWorker =>
  async (job) => {
    const as = <Result>(tenantId: string, work: (transaction: Transaction) => Promise<Result>) =>
      inTransaction(dataSource, { tenantId, accountId: null }, work);
    const message = await as(job.tenantId, (transaction) => undelivered(transaction, job));
    if (!message) return;
    await as(message.receiverTenantId, (transaction) => receive(transaction, job, message, clock.now()));
    await as(job.tenantId, (transaction) => tickOff(transaction, job, clock.now()));
  };

const undelivered = (transaction: Transaction, { tenantId, id }: JobSubject): Promise<Message | null> =>
  transaction.row<Message>(sql`
    SELECT receiver_tenant_id AS "receiverTenantId", kind, payload FROM outbox
    WHERE tenant_id = ${tenantId} AND id = ${id} AND delivered_at IS NULL`);

async function receive(transaction: Transaction, sent: JobSubject, { kind, payload }: Message, at: Date): Promise<void> {
  await transaction.rows(sql`
    INSERT INTO inbox (tenant_id, id, sender_tenant_id, outbox_id, kind, payload, received_at)
    VALUES (${transaction.tenantId}, ${newId()}, ${sent.tenantId}, ${sent.id}, ${kind}, ${JSON.stringify(payload)}::jsonb, ${at.toISOString()})
    ON CONFLICT (tenant_id, sender_tenant_id, outbox_id) DO NOTHING`);
}

async function tickOff(transaction: Transaction, { tenantId, id }: JobSubject, at: Date): Promise<void> {
  await transaction.rows(sql`
    UPDATE outbox SET delivered_at = ${at.toISOString()} WHERE tenant_id = ${tenantId} AND id = ${id} AND delivered_at IS NULL`);
}
