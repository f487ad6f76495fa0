import type { RunningContender } from '../contenders/start';
import type { LoadClient } from '../load/load-client';
import { processorTimes, usedBetween } from './cpu';
import type { Verified } from './gate';

/** One contender under one load in one round. */
export interface Cell {
  readonly rps: number;
  /** Processor time of server and database for one request. */
  readonly cpuMs: number;
  readonly p50ms: number;
  readonly p99ms: number;
  readonly wrong: number;
  readonly leaks: number;
}

/** What cells of a run have in common. */
export interface Bench {
  readonly load: LoadClient;
  readonly postmasterPid: number;
  readonly cellMs: number;
}

const WARM_MS = 600;

/** Warms the contender under the load, and then measures. */
export async function measureCell(bench: Bench, contender: RunningContender, verified: Verified, connections: number): Promise<Cell> {
  const { requests, lengths, marks, open } = verified;
  const order = { port: contender.port, requests, lengths, marks, open, connections, from: 0, once: verified.moves !== undefined };
  await verified.moves?.putBack();
  const warm = await bench.load.run({ ...order, milliseconds: WARM_MS });
  const before = processorTimes(contender.pid, bench.postmasterPid);
  const result = await bench.load.run({ ...order, from: order.once ? warm.next : 0, milliseconds: bench.cellMs });
  const used = usedBetween(before, processorTimes(contender.pid, bench.postmasterPid));
  const { answers, milliseconds, p50ms, p99ms } = result;
  const effect = await verified.moves?.effectOf(result.next);
  const wrong = warm.wrong + result.wrong + (effect?.wrong ?? 0);
  const leaks = result.leaks + (effect?.strange ?? 0);
  return { rps: (answers * 1000) / milliseconds, cpuMs: used / Math.max(answers, 1), p50ms, p99ms, wrong, leaks };
}
