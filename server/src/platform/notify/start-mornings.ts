import { lastMorning } from '@utblick/domain';
import type { DataSource } from 'typeorm';
import { type Clock, dayInSweden } from '../clock/clock';
import { rowsOutsideTransaction } from '../db/outside-transaction';
import { sql } from '../db/sql';
import { inTransaction, type Transaction } from '../db/transaction';
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

const LOOK_EVERY_MS = 2000;
/** How long a tenant whose morning failed is left alone. */
const AGAIN_AFTER_MS = 60_000;
const DAY_MS = 86_400_000;

/**
 * Goes through every tenant each workday morning: time-driven notifications are made, and the people whose letters have been
 * gathered get a job each. A morning that passed while no server ran is made up for at the next start; a tenant that has never
 * had one begins with the next.
 */
export function startMornings(parts: Parts): { stop(): Promise<void> } {
  const { clock, log } = parts;
  let seen: Date | null = null;
  let notBefore = 0;
  let running: Promise<void> = Promise.resolve();
  let busy = false;
  let ended = false;
  const look = async (): Promise<void> => {
    const morning = lastMorning('daily', clock.now());
    if ((seen !== null && morning <= seen) || performance.now() < notBefore) return;
    const failed = await goThrough(parts, morning, { first: seen === null, ended: () => ended });
    if (failed === 0) seen = morning;
    else notBefore = performance.now() + AGAIN_AFTER_MS;
  };
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    running = look()
      .catch((error: unknown) => log.error({ err: error }, 'a morning could not be gone through'))
      .finally(() => {
        busy = false;
      });
  }, LOOK_EVERY_MS);
  return {
    stop: async () => {
      ended = true;
      clearInterval(timer);
      await running;
    },
  };
}

interface Round {
  /** The first look after a start, which only makes up for what was missed. */
  readonly first: boolean;
  readonly ended: () => boolean;
}

/** How many tenants failed; one tenant's trouble is not the others'. */
async function goThrough(parts: Parts, morning: Date, { first, ended }: Round): Promise<number> {
  const { dataSource, log } = parts;
  const tenants = await rowsOutsideTransaction<{ id: string }>(dataSource, sql`SELECT id FROM tenant ORDER BY id`);
  let failed = 0;
  for (const { id: tenantId } of tenants) {
    if (ended()) break;
    const work = (transaction: Transaction): Promise<void> => inTenant(parts, transaction, { morning, first });
    await inTransaction(dataSource, { tenantId, accountId: null }, work).catch((error: unknown) => {
      failed += 1;
      log.error({ err: error, tenantId }, 'the morning of a tenant failed');
    });
  }
  return failed;
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
