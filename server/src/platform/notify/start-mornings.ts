import { lastMorning } from '@utblick/domain';
import type { DataSource } from 'typeorm';
import { type Clock, dayInSweden } from '../clock/clock';
import { sql } from '../db/sql';
import type { Transaction } from '../db/transaction';
import { forEachTenant } from '../jobs/for-each-tenant';
import type { JobQueue } from '../jobs/job-queue';
import type { MorningWatch } from './morning';

interface Parts {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly jobs: JobQueue;
  readonly watches: readonly MorningWatch[];
  /** Whether letters have a way out; without one the gathered ones stay where they are. */
  readonly mails: boolean;
  readonly log: { error(about: object, message: string): void };
}

const DAY_MS = 86_400_000;

/**
 * Goes through every tenant each workday morning: time-driven notifications are made, and the people whose letters have been
 * gathered get a job each. A morning that passed while no server ran is made up for at the next start; a tenant that has never
 * had one begins with the next.
 */
export function startMornings(parts: Parts): { stop(): Promise<void> } {
  const { dataSource, clock, log } = parts;
  return forEachTenant({
    dataSource,
    latest: () => lastMorning('daily', clock.now()),
    work: (transaction, morning, first) => inTenant(parts, transaction, { morning, first }),
    failed: (error, tenantId) => log.error({ err: error, tenantId }, 'a morning could not be gone through'),
  });
}

async function inTenant(
  { clock, jobs, watches, mails }: Parts,
  transaction: Transaction,
  { morning, first }: { readonly morning: Date; readonly first: boolean },
): Promise<void> {
  const today = dayInSweden(morning);
  const last = await transaction.row<{ day: string | null }>(sql`
    SELECT max(day)::text AS day FROM notification_morning WHERE tenant_id = ${transaction.tenantId}`);
  const before = last?.day ?? null;
  if ((first && before === null) || (before !== null && before >= today) || !(await claim(transaction, today, clock.now()))) return;
  const days = { today, since: before ?? dayInSweden(new Date(morning.getTime() - DAY_MS)) };
  for (const watch of watches) await watch({ transaction, clock, services: { jobs }, viewer: null }, days);
  if (mails) for (const personId of await peopleWithMail(transaction)) await jobs.enqueue(transaction, 'notification.mail', personId);
}

/** False where another server goes through the morning, or has. */
async function claim(transaction: Transaction, day: string, at: Date): Promise<boolean> {
  const row = await transaction.row(sql`
    INSERT INTO notification_morning (tenant_id, day, seen_at) VALUES (${transaction.tenantId}, ${day}, ${at.toISOString()})
    ON CONFLICT (tenant_id, day) DO NOTHING RETURNING day`);
  return row !== null;
}

async function peopleWithMail(transaction: Transaction): Promise<string[]> {
  const rows = await transaction.rows<{ id: string }>(sql`
    SELECT DISTINCT person_id AS id FROM notification WHERE tenant_id = ${transaction.tenantId} AND mail_state = 'waiting' ORDER BY id`);
  return rows.map(({ id }) => id);
}
