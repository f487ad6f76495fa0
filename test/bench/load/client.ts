import { bodyLength, Connection, partsOf } from './connection';
import type { LoadOrder, LoadResult } from './load';

/** The load's own process: takes orders from its parent and sends what came of them. */
const LOOKED_INTO = 16;

async function run(order: LoadOrder): Promise<LoadResult> {
  const { requests, lengths, connections, milliseconds } = order;
  const latencies: number[] = [];
  let next = order.from;
  let wrong = 0;
  let leaks = 0;
  const shown = new Set(order.open);
  const open = await Promise.all(Array.from({ length: connections }, () => Connection.open(order.port)));
  const started = performance.now();
  const end = started + milliseconds;
  const keepAsking = async (connection: Connection): Promise<void> => {
    while (performance.now() < end && !(order.once && next >= requests.length)) {
      const place = next % requests.length;
      next += 1;
      const asked = performance.now();
      const answer = await connection.ask(requests[place] ?? '');
      latencies.push(performance.now() - asked);
      if (bodyLength(answer) !== lengths[place] || answer[9] !== 0x32) wrong += 1;
      if (latencies.length % LOOKED_INTO === 0 && isForeign(partsOf(answer).body, order.marks[place] ?? [], shown)) leaks += 1;
    }
  };
  await Promise.all(open.map(keepAsking));
  const took = performance.now() - started;
  for (const connection of open) connection.close();
  latencies.sort((one, other) => one - other);
  const at = (part: number): number => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * part))] ?? 0;
  return { answers: latencies.length, next, milliseconds: took, p50ms: at(0.5), p99ms: at(0.99), wrong, leaks };
}

/** Whether a text carries a mark that the tenant may not see. */
const isForeign = (body: string, marks: readonly string[], shown: ReadonlySet<string>): boolean =>
  (body.match(/K\d{4}/g) ?? []).some((found) => !shown.has(found) && !marks.includes(found));

process.on('message', (order: LoadOrder) => {
  run(order).then(
    (result) => process.send?.({ result }),
    (error: Error) => process.send?.({ failure: error.message }),
  );
});
process.on('disconnect', () => process.exit(0));
