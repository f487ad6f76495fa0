import type { Transaction } from '../db/transaction';

/** Every kind of background work. Each has a queue of its own. */
export const jobNames = ['mail.deliver', 'notification.mail', 'outbox.deliver'] as const;
export type JobName = (typeof jobNames)[number];

/**
 * What a job is about. Ids and nothing else: the queue's tables lie outside the tenants' policies, and whoever does the
 * work reads the row in a transaction of its tenant.
 */
export interface JobSubject {
  readonly tenantId: string;
  readonly id: string;
}

/** One go at a job. The same job may be tried again after any error, and after the server was killed. */
export interface JobAttempt extends JobSubject {
  /** No further attempt follows this one. */
  readonly isLast: boolean;
}

/** Does the work of one attempt; whatever it throws leads to the next one. */
export type JobWorker = (attempt: JobAttempt) => Promise<void>;

/** Where actions leave work that is to be done after the commit. */
export interface JobQueue {
  /** Adds a job about a row of the transaction's tenant, so that the job exists exactly if the transaction commits. */
  enqueue(transaction: Transaction, name: JobName, id: string): Promise<void>;
}

/** For contexts whose actions lie in the past, such as example data: nothing of it is carried out. */
export const noJobs: JobQueue = { enqueue: async () => undefined };
