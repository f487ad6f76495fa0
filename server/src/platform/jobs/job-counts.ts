import type { DataSource } from 'typeorm';
import { rowsOutsideTransaction } from '../db/outside-transaction';
import { sql } from '../db/sql';
import { type JobName, jobNames } from './job-queue';

/** How many jobs of one kind stand where. */
export interface JobCounts {
  readonly name: JobName;
  /** Not begun yet, or to be tried again. */
  readonly waiting: number;
  readonly active: number;
  /** Given up after the last attempt. */
  readonly failed: number;
}

/** Counts the jobs of every queue; a queue without jobs is there with zeroes. */
export async function jobCounts(dataSource: DataSource): Promise<readonly JobCounts[]> {
  const rows = await rowsOutsideTransaction<JobCounts>(
    dataSource,
    sql`
    SELECT name,
      count(*) FILTER (WHERE state IN ('created', 'retry'))::int AS waiting,
      count(*) FILTER (WHERE state = 'active')::int AS active,
      count(*) FILTER (WHERE state = 'failed')::int AS failed
    FROM jobs.job WHERE name = ANY(${jobNames}) GROUP BY name`,
  );
  return jobNames.map((name) => rows.find((row) => row.name === name) ?? { name, waiting: 0, active: 0, failed: 0 });
}
