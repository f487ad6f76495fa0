import type { Locale } from '@utblick/i18n';
import { newId } from '../db/identifier';
import { sql } from '../db/sql';
import type { Transaction } from '../db/transaction';
import type { JobQueue } from '../jobs/job-queue';

/** A letter to one person of the tenant, in plain text. */
export interface LetterToPerson {
  readonly personId: string;
  readonly address: string;
  readonly locale: Locale;
  readonly subject: string;
  readonly body: string;
  /** Path in the client that the letter is about; null when there is none. */
  readonly link: string | null;
  /** Under the signature: why it came, and how to stop such letters. */
  readonly footer: string;
  /** Path at which whoever has the letter stops such letters; null where it was asked for. */
  readonly stopLink: string | null;
}

/**
 * Queues a letter in the running transaction, so that it exists exactly if that is committed. A job delivers it after that.
 * @returns the id of the letter, which also makes its Message-ID
 */
export async function queueLetter(
  { transaction, jobs, at }: { readonly transaction: Transaction; readonly jobs: JobQueue; readonly at: Date },
  { personId, address, locale, subject, body, link, footer, stopLink }: LetterToPerson,
): Promise<string> {
  const id = newId();
  await transaction.rows(sql`
    INSERT INTO mail (tenant_id, id, person_id, address, locale, subject, body, link, footer, stop_link, queued_at)
    VALUES (${transaction.tenantId}, ${id}, ${personId}, ${address}, ${locale}, ${subject}, ${body}, ${link}, ${footer}, ${stopLink},
      ${at.toISOString()})`);
  await jobs.enqueue(transaction, 'mail.deliver', id);
  return id;
}
