import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { PoolState } from '../db/pool-state';
import type { JobCounts } from '../jobs/job-counts';
import type { AnsweredRequest } from './request-record';

/** How many rounds are open, without saying whose. */
export interface OpenRounds {
  readonly rounds: number;
  /** Tenants with at least one. */
  readonly tenants: number;
}

/** What is looked up when somebody asks for the metrics. The last two are null where the database does not answer. */
export interface MetricSources {
  readonly version: string;
  pool(): PoolState;
  jobs(): Promise<readonly JobCounts[] | null>;
  rounds(): Promise<OpenRounds | null>;
}

/** Figures about the running server in the format of Prometheus. No figure is about a person or says which tenant it is about. */
export interface Metrics {
  answered(request: AnsweredRequest): void;
  /** A request was refused before it was begun. */
  refused(why: string): void;
  /** Tells how many requests wait to be begun. */
  watchWaiting(waiting: () => number): void;
  /** The media type of the text. */
  readonly contentType: string;
  text(): Promise<string>;
}

const BUCKETS_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export function createMetrics(sources: MetricSources): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({
    name: 'utblick_request_duration_seconds',
    help: "Duration of requests by the client's operation, other for any other document; beside GraphQL by the pattern of the address.",
    labelNames: ['operation'] as const,
    buckets: BUCKETS_SECONDS,
    registers,
  });
  const errors = new Counter({
    name: 'utblick_errors_total',
    help: 'Requests that were answered with an error, by code.',
    labelNames: ['code'] as const,
    registers,
  });
  const refusals = new Counter({
    name: 'utblick_refused_total',
    help: 'Requests that were refused before they were begun, by reason.',
    labelNames: ['reason'] as const,
    registers,
  });
  const look = gaugesOf(registry, sources);
  return {
    contentType: registry.contentType,
    answered: ({ record: { operation, errorCodes }, seconds }) => {
      durations.observe({ operation }, seconds);
      for (const code of errorCodes) errors.inc({ code });
    },
    refused: (reason) => refusals.inc({ reason }),
    watchWaiting: (waiting) => {
      const name = 'utblick_requests_waiting';
      new Gauge({
        name,
        help: 'Requests that wait to be begun.',
        registers,
        collect() {
          this.set(waiting());
        },
      });
    },
    text: async () => {
      await look();
      return registry.metrics();
    },
  };
}

/** What is true at a moment. */
function gaugesOf(registry: Registry, { version, pool, jobs, rounds }: MetricSources): () => Promise<void> {
  const gauge = <Label extends string>(name: string, help: string, ...labelNames: Label[]): Gauge<Label> =>
    new Gauge({ name: `utblick_${name}`, help, labelNames, registers: [registry] });
  gauge('build_info', 'The version that runs; always 1.', 'version', 'node').set({ version, node: process.version }, 1);
  const connections = gauge('pool_connections', 'Connections to the database, by state.', 'state');
  const waiting = gauge('pool_waiting', 'Transactions that wait for a connection.');
  const database = gauge('database_up', 'Whether the database answered just now.');
  const queues = gauge('jobs', 'Jobs by queue and state.', 'queue', 'state');
  const open = gauge('open_rounds', 'Open rounds in all tenants; counted at most every five minutes.');
  const tenants = gauge('tenants_with_open_rounds', 'Tenants with at least one open round.');
  return async () => {
    const now = pool();
    connections.set({ state: 'idle' }, now.idle);
    connections.set({ state: 'in_use' }, now.open - now.idle);
    waiting.set(now.waiting);
    const counts = await jobs();
    database.set(counts ? 1 : 0);
    for (const { name, ...states } of counts ?? [])
      for (const [state, count] of Object.entries(states)) queues.set({ queue: name, state }, count);
    const counted = await rounds();
    if (!counted) return;
    open.set(counted.rounds);
    tenants.set(counted.tenants);
  };
}
