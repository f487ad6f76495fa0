import type { EventEmitter } from 'node:events';
import { type Db, type JobResult, type JobWithMetadata, PgBoss } from 'pg-boss';
import type { Transaction } from '../db/transaction';
import { type JobName, type JobQueue, type JobSubject, type JobWorker, jobNames } from './job-queue';

/** The queue of a running server. */
export interface RunningJobs extends JobQueue {
  /** Begins to work on one kind of job. */
  work(name: JobName, worker: JobWorker): Promise<void>;
  /** Takes no more jobs and waits a moment for the ones at hand; what is not done then is done after the next start. */
  stop(): Promise<void>;
}

/** Where the queue tells what went wrong. */
interface JobLog {
  error(about: object, message: string): void;
  warn(about: object, message: string): void;
}

/** From seconds to an hour between attempts, in all about a day. */
const RETRIES = { retryLimit: 30, retryDelay: 2, retryBackoff: true, retryDelayMax: 3600 } as const;
/** A server that was killed shows no sign of life for this long; then its jobs are taken over. */
const HEARTBEAT_SECONDS = 10;
const LOOK_FOR_DEAD_SECONDS = 5;
/** Jobs that are taken at a time and done one after the other. */
const BATCH = 10;
const LONGEST_STOP_MS = 1000;

/**
 * The queue hands these to its pool. A connection that is lent out has no listener of the pool's, and may end before the
 * borrower has one: an error that nobody listens to ends the process. Whoever asks on the connection is told anyway.
 */
const outlivingConnections = {
  onConnect: (connection: EventEmitter): void => {
    connection.on('error', () => undefined);
  },
};

/** Opens the queue in its own schema of the database, where the app role makes its tables at the first start. */
export async function startJobs({ appUrl, log }: { appUrl: string; log: JobLog }): Promise<RunningJobs> {
  const boss = new PgBoss({
    ...outlivingConnections,
    connectionString: appUrl,
    schema: 'jobs',
    createSchema: false,
    schedule: false,
    max: 3,
    superviseIntervalSeconds: LOOK_FOR_DEAD_SECONDS,
    monitorIntervalSeconds: LOOK_FOR_DEAD_SECONDS,
  });
  boss.on('error', (error) => log.error({ err: error }, 'the job queue failed'));
  await boss.start();
  for (const name of jobNames) await boss.createQueue(name, { ...RETRIES, heartbeatSeconds: HEARTBEAT_SECONDS });
  return {
    enqueue: async (transaction, name, id) => {
      const subject: JobSubject = { tenantId: tenantOf(transaction), id };
      await boss.send(name, subject, { db: onTransaction(transaction) });
    },
    work: async (name, worker) => {
      const options = {
        includeMetadata: true,
        perJobResults: true,
        batchSize: BATCH,
        burstWhenBatchFull: true,
        pollingIntervalSeconds: 1,
      } as const;
      await boss.work<JobSubject, object, typeof options>(name, options, async (jobs) => {
        const results: JobResult[] = [];
        for (const job of jobs) results.push(await tryOnce(job, worker, log));
        return results;
      });
    },
    stop: () => boss.stop({ timeout: LONGEST_STOP_MS }),
  };
}

/** One attempt. Its failure is its own: the other jobs of the batch go on. */
async function tryOnce(job: JobWithMetadata<JobSubject>, worker: JobWorker, log: JobLog): Promise<JobResult> {
  const { id, name, data, retryCount, retryLimit } = job;
  try {
    await worker({ ...data, isLast: retryCount >= retryLimit });
    return { id, status: 'completed' };
  } catch (error) {
    log.warn({ err: error, job: name, ...data, attempt: retryCount + 1 }, 'a job failed');
    return { id, status: 'failed', output: { message: error instanceof Error ? error.message : String(error) } };
  }
}

function tenantOf({ tenantId }: Transaction): string {
  if (tenantId === null) throw new Error('A job is about a row of a tenant.');
  return tenantId;
}

/** Lets the queue write on the transaction's own connection. The statements are its own and carry their values apart. */
const onTransaction = (transaction: Transaction): Db => ({
  executeSql: async (text, values = []) => ({ rows: await transaction.rows({ text, values }) }),
});
